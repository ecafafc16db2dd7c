/** The workloads of Kubernetes manifests, with their pod specs and containers. */
import {
  entryOf,
  itemsAt,
  mapAt,
  textAt,
  valueAt,
  type YamlFile,
  type YamlList,
  type YamlMap,
  type YamlNode,
} from "../../model/config/yamlFile.ts";

export interface Workload {
  readonly resource: YamlMap;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly pod: YamlMap;
  readonly containers: readonly YamlMap[];
  readonly initContainers: readonly YamlMap[];
}

/** Where each kind keeps its pod spec. */
const podPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: ["spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  ReplicationController: ["spec", "template", "spec"],
  Rollout: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
};

export const resourcesOf = (file: YamlFile): readonly YamlMap[] =>
  file.documents.flatMap((document) => {
    if (document.kind !== "map") return [];
    if (textAt(document, "kind") !== "List") return [document];
    return maps(itemsAt(document, "items"));
  });

export function workloadsOf(file: YamlFile): readonly Workload[] {
  return [...resourcesOf(file).flatMap((resource) => workloadOf(resource) ?? []), ...fragmentsOf(file)];
}

function workloadOf(resource: YamlMap): Workload | undefined {
  const kind = textAt(resource, "kind") ?? "";
  const path = Object.hasOwn(podPaths, kind) ? podPaths[kind] : undefined;
  const pod = path && mapAt(resource, ...path);
  return pod && entryOf(resource, "apiVersion") ? workload(kind, resource, pod) : undefined;
}

const workload = (kind: string, resource: YamlMap, pod: YamlMap): Workload => ({
  resource,
  kind,
  pod,
  name: textAt(resource, "metadata", "name") ?? textAt(resource, "metadata", "generateName") ?? "",
  namespace: textAt(resource, "metadata", "namespace") ?? "",
  containers: maps(itemsAt(pod, "containers")),
  initContainers: maps(itemsAt(pod, "initContainers")),
});

/** Where a piece pasted out of a manifest may hold the pod spec. */
const fragmentPaths = [[], ["spec"], ["template", "spec"], ["spec", "template", "spec"]] as const;

/** The kind of a piece whose head is not there: what a risk misses around the containers may stand in it. */
export const fragmentKind = "Fragment";

function fragmentsOf(file: YamlFile): readonly Workload[] {
  return file.documents.flatMap((root) => {
    if (root.kind === "list") return containersAlone(root);
    if (root.kind !== "map" || entryOf(root, "apiVersion")) return [];
    return fragmentPaths.flatMap((path) => {
      const pod = path.length === 0 ? root : mapAt(root, ...path);
      const containers = maps(itemsAt(pod, "containers"));
      const isPod = containers.length > 0 && containers.every((one) => entryOf(one, "image"));
      return pod && isPod ? [workload(fragmentKind, root, pod)] : [];
    });
  });
}

function containersAlone(list: YamlList): readonly Workload[] {
  const containers = maps(list.items);
  const areContainers =
    containers.length > 0 &&
    containers.every((one) => entryOf(one, "image") && entryOf(one, "name")) &&
    containers.some(
      (one) => entryOf(one, "imagePullPolicy") ?? entryOf(maps(itemsAt(one, "ports"))[0], "containerPort"),
    );
  if (!areContainers) return [];
  const pod: YamlMap = { kind: "map", span: list.span, entries: [] };
  return [{ ...workload(fragmentKind, pod, pod), containers }];
}

export const containerName = (container: YamlMap): string => textAt(container, "name") ?? "container";

/** Where a finding about a whole container is shown: its first entry, the `name` as a rule. */
export function containerSpan(container: YamlMap): { readonly start: number; readonly end: number } {
  const shown = entryOf(container, "name") ?? container.entries[0];
  if (!shown) return container.span;
  return { start: shown.keySpan.start, end: Math.max(shown.keySpan.end, shown.value.span.end) };
}

/** A setting of the container's security context, or else of the pod's. */
export const securitySetting = (workload: Workload, container: YamlMap, name: string): YamlNode | undefined =>
  valueAt(container, "securityContext", name) ?? valueAt(workload.pod, "securityContext", name);

export const maps = (nodes: readonly YamlNode[]): readonly YamlMap[] =>
  nodes.filter((node): node is YamlMap => node.kind === "map");
