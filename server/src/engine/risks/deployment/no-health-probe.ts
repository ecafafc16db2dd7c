/** Services nobody asks whether they work: Kubernetes without probes, compose that only waits for a start. */

import { inherited } from "../../languages/dockerfile/stages.ts";
import { type ComposeService, composeServices } from "../../languages/yaml/compose.ts";
import { containerName, containerSpan, type Workload, workloadsOf } from "../../languages/yaml/kubernetes.ts";
import type { Dockerfile } from "../../model/config/dockerfile.ts";
import { entryOf, entrySpan, itemsAt, textAt, type YamlFile, type YamlMap } from "../../model/config/yamlFile.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/no-health-probe.ts";

type Said = "noProbe" | "noReadiness" | "startOnly" | "noCheck" | "image";

export default defineRisk<Said>({
  meta: {
    id: "no-health-probe",
    family: "deployment",
    title: "Service without a health probe",
    severity: "warning",
    languages: ["yaml", "dockerfile"],
    messages: {
      noProbe: {
        what: "Container {name} serves a port and has neither a readiness nor a liveness probe.",
        why: "It gets traffic as soon as the process exists: every rollout answers the first requests with errors, and an instance that hangs or has lost its database stays in the rotation until somebody notices.",
        next: "Add a readinessProbe on a path that checks what the service needs, and a livenessProbe that only checks the process.",
      },
      noReadiness: {
        what: "Container {name} serves a port and has no readiness probe.",
        why: "It gets traffic as soon as the process exists, before it can answer: every rollout and every scale-up drops requests. The liveness probe only restarts it.",
        next: "Add a readinessProbe on a path that checks what the service needs.",
      },
      startOnly: {
        what: "{user} waits for {name} to be started, not for it to be ready: {name} has no healthcheck.",
        why: "A database takes seconds from its start to its first connection: the service that depends on it starts into refused connections and fails at every cold start, on some machines and not on others.",
        next: "Give {name} a healthcheck and use `depends_on: {name}: condition: service_healthy`.",
      },
      noCheck: {
        what: "{user} waits for {name} to be healthy, but {name} has no healthcheck.",
        why: "Compose refuses to start, or waits for ever, unless the image brings a check of its own.",
        next: "Add a healthcheck to {name}.",
      },
      image: {
        what: "The image serves a port and has no HEALTHCHECK.",
        why: "Docker, compose and Swarm only see whether the process exists: a service that hangs counts as running and is neither restarted nor waited for. Kubernetes does not read it and needs probes.",
        next: "Add a HEALTHCHECK that asks the service, or leave it to the probes of the platform.",
      },
    },
  },
  detect: { yaml: (file) => inYaml(file), dockerfile: (file) => inImage(file) },
  examples: { flags, accepts },
});

function* inYaml(file: YamlFile): Iterable<Report<Said>> {
  if (file.broken || file.templated) return;
  for (const workload of workloadsOf(file)) {
    if (!isService(workload)) continue;
    for (const container of workload.containers) yield* containerReport(container);
  }
  const services = composeServices(file);
  for (const service of services) yield* dependencyReports(service, services);
}

/** Jobs end; an agent of the node is asked by the node. */
const isService = ({ kind, namespace }: Workload): boolean =>
  /^(?:Pod|Deployment|StatefulSet|ReplicaSet|Rollout|Fragment)$/.test(kind) && !/^kube-/.test(namespace);

function* containerReport(container: YamlMap): Iterable<Report<Said>> {
  if (itemsAt(container, "ports").length === 0 || entryOf(container, "readinessProbe")) return;
  const message = entryOf(container, "livenessProbe") ? "noReadiness" : "noProbe";
  yield { message, at: containerSpan(container), values: { name: containerName(container) } };
}

/** Images of stores that need a while before they accept connections. */
const slowStart =
  /(?:^|\/)(?:postgres|postgis|pgvector|timescaledb|mysql|mariadb|mongo|rabbitmq|elasticsearch|opensearch|kafka|cp-kafka|cassandra|mssql|sqlserver|clickhouse|neo4j)[\w-]*(?:\/server)?(?:[:@]|$)/;

function* dependencyReports(user: ComposeService, services: readonly ComposeService[]): Iterable<Report<Said>> {
  const waits = entryOf(user.settings, "depends_on");
  for (const service of services) {
    if (!waits || entryOf(service.settings, "healthcheck")) continue;
    const values = { user: user.name, name: service.name };
    const image = textAt(service.settings, "image") ?? "";
    const condition = textAt(waits.value, service.name, "condition");
    if (condition === "service_healthy" && slowStart.test(image)) {
      yield { message: "noCheck", at: entrySpan(service.entry), values, cause: service.name };
      continue;
    }
    const short = waits.value.kind === "list" && waits.value.items.some((item) => textOf(item) === service.name);
    if ((short || condition === "service_started") && slowStart.test(image))
      yield { message: "startOnly", at: waits.keySpan, values, cause: service.name };
  }
}

const textOf = (node: { readonly kind: string; readonly value?: unknown }): string =>
  node.kind === "scalar" ? String(node.value) : "";

function inImage(file: Dockerfile): Report<Said> | undefined {
  const stage = file.stages.at(-1);
  const ports = stage && inherited(stage, "EXPOSE").at(-1);
  const starts = stage?.instructions.some(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT");
  if (!stage || !ports || !starts || inherited(stage, "HEALTHCHECK").length > 0) return undefined;
  // Where the image runs is not said here, and Kubernetes would not look at it.
  return { message: "image", at: ports.span, severity: "info", confidence: "medium" };
}
