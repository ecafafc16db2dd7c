/** Containers with rights on the host: privileged mode, host namespaces, host paths, the container runtime's socket. */
import { composeServices } from "../../languages/yaml/compose.ts";
import { containerName, type Workload, workloadsOf } from "../../languages/yaml/kubernetes.ts";
import type { Dockerfile } from "../../model/config/dockerfile.ts";
import {
  entryOf,
  entrySpan,
  isTrueAt,
  itemsAt,
  mapAt,
  textAt,
  type YamlFile,
  type YamlMap,
  type YamlNode,
} from "../../model/config/yamlFile.ts";
import type { Span } from "../../model/span.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/privileged-workload.ts";
import { isRuntimeSocket, isSensitivePath, strongCapability } from "./hostRights.ts";

type Said = "privileged" | "escalation" | "namespace" | "path" | "socket" | "capability";

export default defineRisk<Said>({
  meta: {
    id: "privileged-workload",
    family: "deployment",
    title: "Workload with rights on the host",
    severity: "error",
    languages: ["yaml", "dockerfile"],
    messages: {
      privileged: {
        what: "{name} runs privileged.",
        why: "It sees every device of the host and none of the limits of a container hold: code that runs in it can mount the host's disk, read the secrets of all other workloads there and take over the node.",
        next: "Remove it and grant the one capability or device that is needed.",
      },
      escalation: {
        what: "{name} may gain more rights than it starts with.",
        why: "A setuid program in the image makes an ordinary process root, which undoes runAsNonRoot. Clusters that enforce the baseline for restricted pods reject it.",
        next: "Set allowPrivilegeEscalation: false.",
      },
      namespace: {
        what: "{name} shares the host's {what}.",
        why: "The wall to the node is gone there: it can reach services that listen on the node only, see or signal its processes, and network policies do not apply.",
        next: "Remove it and publish the ports the workload needs.",
      },
      path: {
        what: "{path} of the host is mounted into {name}.",
        why: "Whoever gets code to run in the container can change files the host itself relies on, read the keys that lie there and from there take over the node.",
        next: "Use a volume of the platform, or mount the one file that is needed, read-only.",
      },
      socket: {
        what: "The socket of the container runtime is mounted into {name}.",
        why: "Who can talk to it can start a privileged container with the host's disk mounted: it is root on the host, also when the mount is read-only.",
        next: "Use a builder that needs no daemon, or a proxy that lets through the few calls that are needed.",
      },
      capability: {
        what: "{name} gets the capability {what}.",
        why: "With it a process can leave the container or take over the host's network: it is close to running privileged.",
        next: "Drop all capabilities and add back the one that is really used.",
      },
    },
  },
  detect: { yaml: (file) => inYaml(file), dockerfile: (file) => inImage(file) },
  examples: { flags, accepts },
});

function* inYaml(file: YamlFile): Iterable<Report<Said>> {
  for (const workload of workloadsOf(file)) {
    if (!/^kube-/.test(workload.namespace)) yield* podReports(workload);
  }
  for (const { name, settings } of composeServices(file)) yield* serviceReports(name, settings);
}

function* podReports(workload: Workload): Iterable<Report<Said>> {
  const { pod, containers, initContainers } = workload;
  const shown = workload.name || workload.kind;
  // Monitoring and log agents of a node have to look at the node.
  const isAgent = workload.kind === "DaemonSet";
  for (const key of ["hostNetwork", "hostPID", "hostIPC"]) {
    const entry = entryOf(pod, key);
    if (entry && isTrueAt(pod, key) && !isAgent)
      yield { message: "namespace", at: entrySpan(entry), values: { name: shown, what: hostParts[key] ?? key } };
  }
  for (const volume of itemsAt(pod, "volumes")) {
    const path = textAt(volume, "hostPath", "path");
    const entry = entryOf(mapAt(volume, "hostPath"), "path");
    if (path !== undefined && entry) yield* pathReport(path, entrySpan(entry), shown, isAgent);
  }
  for (const container of [...initContainers, ...containers]) yield* containerReports(container);
}

const hostParts: Readonly<Record<string, string>> = {
  hostNetwork: "network",
  hostPID: "processes",
  hostIPC: "shared memory",
};

function* containerReports(container: YamlMap): Iterable<Report<Said>> {
  const security = mapAt(container, "securityContext");
  const name = `Container ${containerName(container)}`;
  const privileged = entryOf(security, "privileged");
  const escalation = entryOf(security, "allowPrivilegeEscalation");
  if (privileged && isTrueAt(security, "privileged"))
    yield { message: "privileged", at: entrySpan(privileged), values: { name } };
  else if (escalation && isTrueAt(security, "allowPrivilegeEscalation"))
    yield { message: "escalation", at: entrySpan(escalation), values: { name } };
  yield* capabilityReports(itemsAt(security, "capabilities", "add"), name);
}

function* serviceReports(name: string, settings: YamlMap): Iterable<Report<Said>> {
  const privileged = entryOf(settings, "privileged");
  if (privileged && isTrueAt(settings, "privileged"))
    yield { message: "privileged", at: entrySpan(privileged), values: { name } };
  for (const [key, what] of [
    ["network_mode", "network"],
    ["pid", "processes"],
    ["ipc", "shared memory"],
  ] as const) {
    const entry = entryOf(settings, key);
    if (entry && textAt(settings, key) === "host")
      yield { message: "namespace", at: entrySpan(entry), values: { name, what }, confidence: "medium" };
  }
  for (const volume of itemsAt(settings, "volumes")) {
    const source = volume.kind === "scalar" ? String(volume.value).split(":")[0] : textAt(volume, "source");
    if (source) yield* pathReport(source, volume.span, name, false);
  }
  yield* capabilityReports(itemsAt(settings, "cap_add"), name);
}

function* pathReport(path: string, at: Span, name: string, isAgent: boolean): Iterable<Report<Said>> {
  if (isRuntimeSocket(path)) yield { message: "socket", at, values: { name } };
  else if (isSensitivePath(path) && !isAgent) yield { message: "path", at, values: { name, path } };
}

function* capabilityReports(added: readonly YamlNode[], name: string): Iterable<Report<Said>> {
  for (const item of added) {
    const what = item.kind === "scalar" ? String(item.value).toUpperCase().replace(/^CAP_/, "") : "";
    if (strongCapability.has(what)) yield { message: "capability", at: item.span, values: { name, what } };
  }
}

function* inImage(file: Dockerfile): Iterable<Report<Said>> {
  for (const { keyword, argument, span } of file.instructions) {
    if (keyword === "VOLUME" && argument.split(/[\s",[\]:]+/).some(isRuntimeSocket))
      yield { message: "socket", at: span, values: { name: "the image" } };
  }
}
