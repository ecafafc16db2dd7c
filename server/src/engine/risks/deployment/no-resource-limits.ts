/** Kubernetes workloads that may take all memory of a node, or are scheduled without anybody knowing what they need. */
import { containerName, containerSpan, resourcesOf, workloadsOf } from "../../languages/yaml/kubernetes.ts";
import { entryOf, entrySpan, mapAt, textAt, type YamlFile, type YamlMap } from "../../model/config/yamlFile.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/no-resource-limits.ts";

type Said = "nothing" | "memory" | "cpu";

export default defineRisk<Said>({
  meta: {
    id: "no-resource-limits",
    family: "deployment",
    title: "Workload without resource limits",
    severity: "warning",
    languages: ["yaml"],
    messages: {
      nothing: {
        what: "Container {name} has no cpu and memory requests and no memory limit.",
        why: "The scheduler takes it for free and packs the node; one leak or one large request then eats the node's memory, and the kernel kills whichever pod it likes, this one first because it promised nothing.",
        next: "Add resources.requests for cpu and memory from what it uses under load, and resources.limits.memory above that.",
      },
      memory: {
        what: "Container {name} has no memory limit.",
        why: "A leak grows until the node is out of memory: the kernel then kills pods that did nothing wrong, and the node may stop answering before it does.",
        next: "Add resources.limits.memory, a margin above what the container needs under load.",
      },
      cpu: {
        what: "Container {name} has no cpu request.",
        why: "The scheduler counts it as needing no cpu: the node fills up, and under load this container gets what is left over, so that latency rises and probes fail.",
        next: "Add resources.requests.cpu from what it uses under load.",
      },
    },
  },
  detect: { yaml: (file) => reports(file) },
  examples: { flags, accepts },
});

function* reports(file: YamlFile): Iterable<Report<Said>> {
  if (file.broken) return;
  // A LimitRange gives every container of its namespace its defaults.
  if (resourcesOf(file).some((resource) => textAt(resource, "kind") === "LimitRange")) return;
  for (const { containers, pod, namespace } of workloadsOf(file)) {
    if (mapAt(pod, "resources") || /^kube-/.test(namespace)) continue;
    for (const container of containers) yield* containerReport(container, file.templated);
  }
}

function* containerReport(container: YamlMap, templated: boolean): Iterable<Report<Said>> {
  const values = { name: containerName(container) };
  const entry = entryOf(container, "resources");
  const resources = entry?.value;
  const isEmpty = !entry || (resources?.kind === "map" && resources.entries.length === 0);
  if (isEmpty || (resources?.kind === "scalar" && resources.value === null)) {
    if (!templated) yield { message: "nothing", at: entry ? entrySpan(entry) : containerSpan(container), values };
    return;
  }
  if (resources?.kind !== "map" || templated) return;
  const says = (part: string, what: string) => entryOf(mapAt(resources, part), what) !== undefined;
  if (!says("limits", "memory")) yield { message: "memory", at: entrySpan(entry), values };
  else if (!says("requests", "cpu") && !says("limits", "cpu")) yield { message: "cpu", at: entrySpan(entry), values };
}
