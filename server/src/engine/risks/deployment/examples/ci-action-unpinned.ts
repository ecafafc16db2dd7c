import { examplesIn } from "../../exampleList.ts";

const commit = "0123456789abcdef0123".repeat(2);

export const flags = examplesIn(
  "yaml",
  [
    "A tag of a third party",
    `
    on: push
    jobs:
      image:
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@v4
          - «uses: docker/build-push-action@v6»
            with:
              push: true
    `,
  ],
  [
    "A branch",
    `
    on: [push, pull_request]
    jobs:
      lint:
        runs-on: ubuntu-24.04
        steps:
          - «uses: actions/checkout@master»
          - «uses: some-team/lint-action@main»
    `,
  ],
  [
    "A token that may write everything",
    `
    on: push
    «permissions: write-all»
    jobs:
      release:
        runs-on: ubuntu-24.04
        steps:
          - run: make release
    `,
  ],
  [
    "Code of a pull request with this repository's secrets",
    `
    on:
      pull_request_target:
        types: [opened, synchronize]
    jobs:
      test:
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@v4
            with:
              «ref: \${{ github.event.pull_request.head.sha }}»
          - run: npm ci && npm test
    `,
  ],
  [
    "A reusable workflow by branch, and steps alone",
    `
    on: push
    jobs:
      deploy:
        «uses: some-team/pipelines/.github/workflows/deploy.yml@main»
        secrets: inherit
    `,
  ],
  [
    "A pasted list of steps",
    `
    steps:
      - uses: actions/setup-node@v4
      - «uses: some-team/deploy@v2.1.0»
    `,
  ],
);

export const accepts = examplesIn(
  "yaml",
  [
    "Pinned commits",
    `
    on: push
    permissions:
      contents: read
    jobs:
      image:
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@${commit} # v4.2.2
          - uses: docker/build-push-action@${commit}
    `,
  ],
  [
    "The forge's own by version",
    `
    on: push
    jobs:
      test:
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@v4
          - uses: actions/setup-python@v5.3.0
          - uses: github/codeql-action/init@v3
    `,
  ],
  [
    "Actions of this repository",
    `
    on: push
    jobs:
      test:
        runs-on: ubuntu-24.04
        steps:
          - uses: ./.github/actions/prepare
      deploy:
        uses: ./.github/workflows/deploy.yml
    `,
  ],
  [
    "The base of a pull request",
    `
    on: pull_request_target
    jobs:
      label:
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@v4
          - uses: actions/labeler@v5
    `,
  ],
  [
    "A field of that name",
    `
    tools:
      - name: drill
        uses: wood/metal@main
    `,
  ],
);
