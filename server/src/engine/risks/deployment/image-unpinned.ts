/** Images whose tag moves: no tag, `latest`, or a word that is pointed at every new release. */
import { readImage } from "../../languages/imageReference.ts";
import { composeServices } from "../../languages/yaml/compose.ts";
import { workloadsOf } from "../../languages/yaml/kubernetes.ts";
import { gitlabJobsOf, imageEntry, workflowsOf } from "../../languages/yaml/workflows.ts";
import type { Dockerfile } from "../../model/config/dockerfile.ts";
import { entryOf, entrySpan, itemsAt, textAt, type YamlEntry, type YamlFile } from "../../model/config/yamlFile.ts";
import type { Span } from "../../model/span.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/image-unpinned.ts";

type Said = "noTag" | "moving";

const why =
  "The same file gives another image tomorrow: a rebuild or a new node pulls a release nobody tested, two replicas may run different code, and rolling back to the old file does not bring the old image back.";

export default defineRisk<Said>({
  meta: {
    id: "image-unpinned",
    family: "deployment",
    title: "Image without a fixed version",
    severity: "warning",
    languages: ["dockerfile", "yaml"],
    messages: {
      noTag: {
        what: "{image} has no tag, so it is whatever `latest` is at that moment.",
        why,
        next: "Name the version you tested, best with its digest: `{name}:<version>@sha256:...`.",
      },
      moving: {
        what: "The tag `{tag}` of {name} is moved to every new release.",
        why,
        next: "Name the version you tested, best with its digest: `{name}:<version>@sha256:...`.",
      },
    },
  },
  detect: { dockerfile: (file) => inDockerfile(file), yaml: (file) => inYaml(file) },
  examples: { flags, accepts },
});

function* inDockerfile(file: Dockerfile): Iterable<Report<Said>> {
  const aliases = new Set(file.stages.flatMap(({ alias }) => (alias ? [alias.toLowerCase()] : [])));
  for (const { from, image, base } of file.stages) if (!base) yield* report(image, from.span);
  for (const { keyword, flags: options, span } of file.instructions) {
    const source = keyword === "COPY" ? options.find(({ name }) => name === "from")?.value : undefined;
    // A bare word is a stage, or a build context that is named on the command line.
    if (!source || aliases.has(source.toLowerCase()) || !/[/:@]/.test(source)) continue;
    yield* report(source, span);
  }
}

function* inYaml(file: YamlFile): Iterable<Report<Said>> {
  for (const entry of images(file)) {
    if (entry?.value.kind === "scalar" && typeof entry.value.value === "string")
      yield* report(entry.value.value, entrySpan(entry));
  }
}

function* images(file: YamlFile): Iterable<YamlEntry | undefined> {
  for (const { containers, initContainers } of workloadsOf(file)) {
    for (const container of [...initContainers, ...containers]) yield entryOf(container, "image");
  }
  // With `build` the image is the name of what is built.
  for (const { settings } of composeServices(file)) if (!entryOf(settings, "build")) yield entryOf(settings, "image");
  for (const { jobs } of workflowsOf(file)) {
    for (const { settings } of jobs) {
      yield imageEntry(settings, "container");
      for (const service of entriesOf(settings, "services")) yield entryOf(service.value, "image");
    }
  }
  for (const job of gitlabJobsOf(file)) {
    yield imageEntry(job, "image");
    for (const service of itemsAt(job, "services")) if (textAt(service, "name")) yield entryOf(service, "name");
  }
}

const entriesOf = (node: Parameters<typeof entryOf>[0], key: string): readonly YamlEntry[] => {
  const value = entryOf(node, key)?.value;
  return value?.kind === "map" ? value.entries : [];
};

/** A tag that is made of these alone names no release. */
const movingWords: ReadonlySet<string> = new Set(
  "latest stable lts edge nightly current mainline master main rolling canary unstable testing devel dev snapshot alpine slim".split(
    " ",
  ),
);

function* report(text: string, at: Span): Iterable<Report<Said>> {
  const image = readImage(text);
  if (image.dynamic || image.digest !== "" || /^scratch$/i.test(text) || !/^[\w./:@-]+$/.test(text)) return;
  const { name, tag } = image;
  if (tag === "") yield { message: "noTag", at, values: { image: text, name } };
  else if (tag.split("-").every((word) => movingWords.has(word)))
    yield { message: "moving", at, values: { tag, name } };
}
