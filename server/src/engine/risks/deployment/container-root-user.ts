/** Images and pods whose process runs as root. */
import { inherited, rootImage } from "../../languages/dockerfile/stages.ts";
import {
  containerName,
  containerSpan,
  fragmentKind,
  securitySetting,
  type Workload,
  workloadsOf,
} from "../../languages/yaml/kubernetes.ts";
import type { Dockerfile, Instruction, Stage } from "../../model/config/dockerfile.ts";
import type { YamlFile, YamlMap, YamlNode } from "../../model/config/yamlFile.ts";
import { defineRisk, type Report } from "../risk.ts";
import { containerRootExamples } from "./examples/container-root-user.ts";
import { isRootUser, startsAsRoot } from "./rootImages.ts";

type Said = "noUser" | "rootUser" | "rootPod" | "anyUser";

export default defineRisk<Said>({
  meta: {
    id: "container-root-user",
    family: "deployment",
    title: "Container runs as root",
    severity: "warning",
    languages: ["dockerfile", "yaml"],
    messages: {
      noUser: {
        what: "No USER is set, so the process runs as root, as {image} does.",
        why: "Whoever gets code to run through the application is root in the container: can write to every file of the image and to mounted volumes, install tools, and is one kernel or runtime bug away from the host.",
        next: "Create a user in the final stage and switch to it before the start command: `USER 1000` or the user the image brings along.",
      },
      rootUser: {
        what: "The last USER of the final stage is root.",
        why: "Whoever gets code to run through the application is root in the container: can write to every file of the image and to mounted volumes, and is one kernel or runtime bug away from the host.",
        next: "Do what needs root first and switch to an unprivileged user after it.",
      },
      rootPod: {
        what: "Container {name} is told to run as root.",
        why: "An attacker in this process is root in the container and, with a mounted host path or a runtime bug, on the node and its other pods. Clusters that enforce the restricted profile reject the pod.",
        next: "Set runAsNonRoot: true and a runAsUser above 0 in the security context.",
      },
      anyUser: {
        what: "Nothing keeps container {name} from running as root: no runAsNonRoot and no runAsUser.",
        why: "The image decides, and most images start as root: an attacker in this process is then root in the container, a mounted volume or a runtime bug away from the node. The next image build may change it without anybody noticing.",
        next: "Set securityContext.runAsNonRoot: true, so that the pod does not start with an image that wants root.",
      },
    },
  },
  detect: {
    dockerfile: (file) => dockerfileReport(file),
    yaml: (file) => podReports(file),
  },
  examples: containerRootExamples,
});

function dockerfileReport(file: Dockerfile): Report<Said> | undefined {
  const stage = file.stages.at(-1);
  if (!stage) return undefined;
  const user = inherited(stage, "USER").at(-1);
  if (user) {
    const isRoot = isRootUser(user.argument.trim());
    return isRoot && !dropsPrivileges(file, stage) ? { message: "rootUser", at: user.span } : undefined;
  }
  const start = startInstruction(stage);
  const image = rootImage(stage);
  if (!start || startsAsRoot(image) !== true || dropsPrivileges(file, stage)) return undefined;
  return { message: "noUser", at: start.span, values: { image } };
}

/** Without a start command it is a base for other images, which may set the user. */
const startInstruction = (stage: Stage): Instruction | undefined =>
  stage.instructions.findLast(({ keyword }) => keyword === "ENTRYPOINT" || keyword === "CMD");

/** The process is started by something that changes the user first. */
const dropsPrivileges = (file: Dockerfile, stage: Stage): boolean =>
  file.instructions.some(({ argument, heredoc }) =>
    /\b(?:gosu|su-exec|setpriv|runuser|s6-setuidgid)\b/.test(argument + heredoc),
  ) || stage.instructions.some(({ keyword, argument }) => keyword === "CMD" && /--(?:user|uid)[= "]/.test(argument));

function* podReports(file: YamlFile): Iterable<Report<Said>> {
  for (const workload of workloadsOf(file)) {
    for (const container of workload.containers) yield* podReport(workload, container, file);
  }
}

function* podReport(workload: Workload, container: YamlMap, file: YamlFile): Iterable<Report<Said>> {
  const user = scalar(securitySetting(workload, container, "runAsUser"));
  const nonRoot = scalar(securitySetting(workload, container, "runAsNonRoot"));
  const values = { name: containerName(container) };
  const root = user === 0 || user === "0";
  if (root || (nonRoot === false && user === undefined)) {
    const at = securitySetting(workload, container, root ? "runAsUser" : "runAsNonRoot")?.span;
    yield { message: "rootPod", at: at ?? containerSpan(container), values };
    return;
  }
  if (user !== undefined || nonRoot !== undefined || file.templated || file.broken) return;
  if (isHostAgent(workload) || workload.kind === fragmentKind) return;
  yield { message: "anyUser", at: containerSpan(container), values, confidence: "medium" };
}

const scalar = (value: YamlNode | undefined) => (value?.kind === "scalar" ? value.value : undefined);

/** Agents of the node itself and what the cluster brings along need their rights. */
const isHostAgent = ({ kind, namespace }: Workload): boolean => kind === "DaemonSet" || /^kube-/.test(namespace);
