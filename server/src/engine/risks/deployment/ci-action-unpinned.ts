/** Workflows that run code which others can change: actions by branch or tag, and tokens that may write everything. */
import { readImage } from "../../languages/imageReference.ts";
import { stepsOf, type WorkflowJob, workflowsOf } from "../../languages/yaml/workflows.ts";
import {
  entryOf,
  entrySpan,
  mapAt,
  textAt,
  type YamlEntry,
  type YamlFile,
  type YamlMap,
} from "../../model/config/yamlFile.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/ci-action-unpinned.ts";

type Said = "branch" | "tag" | "token" | "foreignCode";

export default defineRisk<Said>({
  meta: {
    id: "ci-action-unpinned",
    family: "deployment",
    title: "Workflow runs code that can change",
    severity: "info",
    languages: ["yaml"],
    messages: {
      branch: {
        what: "{action} is taken from {ref}, which changes with every push.",
        why: "The job runs whatever was pushed there last, with the repository's token and secrets: a mistake breaks every build at once, a taken-over account reads the deploy keys.",
        next: "Pin the commit of the release you looked at: `{action}@<40 hex digits> # v1.2.3`.",
      },
      tag: {
        what: "{action} is taken by the tag {ref}, which its owner can move.",
        why: "Tags of popular actions have been moved to code that sent away the secrets of all workflows that used them. The job runs it with the repository's token.",
        next: "Pin the commit of the release: `{action}@<40 hex digits> # {ref}`; update tools keep such pins current.",
      },
      token: {
        what: "The workflow's token may write everything (write-all).",
        why: "Every step, third-party actions and build scripts of dependencies among them, can push code, publish releases and change workflows with it.",
        next: "Set `permissions: contents: read` for the workflow and give single jobs what they need.",
      },
      foreignCode: {
        what: "The code of a pull request is checked out in a workflow that runs on pull_request_target.",
        why: "That event runs with the secrets and the write token of this repository, and the checked-out build scripts come from anybody who opens a pull request: they can read and send away both.",
        next: "Use pull_request for what builds or tests the change, and keep pull_request_target for jobs that do not run its code.",
      },
    },
  },
  detect: { yaml: (file) => reports(file) },
  examples: { flags, accepts },
});

function* reports(file: YamlFile): Iterable<Report<Said>> {
  for (const step of stepsOf(file)) yield* usesReport(entryOf(step, "uses"));
  for (const { root, jobs } of workflowsOf(file)) {
    yield* tokenReport(root);
    const isTarget = hasEvent(root, "pull_request_target");
    for (const job of jobs) {
      yield* usesReport(entryOf(job.settings, "uses"));
      yield* tokenReport(job.settings);
      if (isTarget) yield* foreignCodeReport(job);
    }
  }
}

/** The forge's own actions: who runs them trusts the forge already. Its branches move all the same. */
const firstParty = /^(?:actions|github)\//;

function* usesReport(entry: YamlEntry | undefined): Iterable<Report<Said>> {
  const uses = entry?.value.kind === "scalar" ? String(entry.value.value ?? "") : "";
  if (!entry || uses === "" || /^\.{1,2}\/|[${]/.test(uses)) return;
  const at = entrySpan(entry);
  if (uses.startsWith("docker://")) {
    const { digest, name, tag } = readImage(uses.slice("docker://".length));
    if (digest === "") yield { message: "tag", at, values: { action: name, ref: tag || "latest" } };
    return;
  }
  const [action = "", ref = ""] = uses.split("@");
  if (!action.includes("/") || /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref)) return;
  if (isVersion(ref)) {
    if (!firstParty.test(action)) yield { message: "tag", at, values: { action, ref } };
    return;
  }
  const shown = ref === "" ? "no ref at all" : isBranch(ref) ? `the branch ${ref}` : ref;
  yield { message: "branch", at, severity: "warning", values: { action, ref: shown } };
}

const isVersion = (ref: string): boolean => /^[a-z-]*v?\d+(?:[._-]\w+)*$/i.test(ref);
const isBranch = (ref: string): boolean => /^(?:main|master|develop|dev|trunk|HEAD)$/.test(ref);

function* tokenReport(owner: YamlMap): Iterable<Report<Said>> {
  const entry = entryOf(owner, "permissions");
  if (entry && textAt(owner, "permissions") === "write-all")
    yield { message: "token", at: entrySpan(entry), severity: "warning" };
}

function hasEvent(root: YamlMap, event: string): boolean {
  // `on` is read as a boolean by parsers of the old YAML version.
  const on = entryOf(root, "on")?.value ?? entryOf(root, "true")?.value;
  if (on?.kind === "map") return on.entries.some(({ key }) => key === event);
  if (on?.kind === "list") return on.items.some((item) => item.kind === "scalar" && item.value === event);
  return on?.kind === "scalar" && on.value === event;
}

function* foreignCodeReport({ steps }: WorkflowJob): Iterable<Report<Said>> {
  for (const step of steps) {
    const ref = entryOf(mapAt(step, "with"), "ref");
    const isCheckout = /^actions\/checkout@/.test(textAt(step, "uses") ?? "");
    if (
      ref &&
      isCheckout &&
      /pull_request\.head\.|github\.head_ref|refs\/pull\//.test(String(textAt(step, "with", "ref")))
    )
      yield { message: "foreignCode", at: entrySpan(ref), severity: "error" };
  }
}
