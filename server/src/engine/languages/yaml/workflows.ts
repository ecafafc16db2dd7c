/** GitHub Actions workflows and composite actions, and GitLab CI pipelines. */
import {
  entryOf,
  itemsAt,
  mapAt,
  type YamlEntry,
  type YamlFile,
  type YamlMap,
  type YamlNode,
} from "../../model/config/yamlFile.ts";
import { maps } from "./kubernetes.ts";

export interface WorkflowJob {
  readonly entry: YamlEntry;
  readonly settings: YamlMap;
  readonly steps: readonly YamlMap[];
}

/** Documents with `jobs` whose members have steps, runners or a reusable workflow. */
export function workflowsOf(
  file: YamlFile,
): readonly { readonly root: YamlMap; readonly jobs: readonly WorkflowJob[] }[] {
  return file.documents.flatMap((root) => {
    if (root.kind !== "map" || entryOf(root, "apiVersion")) return [];
    const jobs = (mapAt(root, "jobs")?.entries ?? []).flatMap((entry) => jobOf(entry) ?? []);
    return jobs.length > 0 ? [{ root, jobs }] : [];
  });
}

function jobOf(entry: YamlEntry): WorkflowJob | undefined {
  const { value } = entry;
  if (value.kind !== "map") return undefined;
  const isJob = entryOf(value, "runs-on") ?? entryOf(value, "uses") ?? entryOf(value, "steps");
  return isJob ? { entry, settings: value, steps: maps(itemsAt(value, "steps")) } : undefined;
}

/** Steps of jobs, of a composite action, and of a pasted piece that is only `steps:` or a list of steps. */
export function stepsOf(file: YamlFile): readonly YamlMap[] {
  const ofJobs = workflowsOf(file).flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps));
  const loose = file.documents.flatMap((root) => {
    const list = root.kind === "list" ? root.items : [...itemsAt(root, "runs", "steps"), ...itemsAt(root, "steps")];
    return maps(list).filter((step) => entryOf(step, "uses"));
  });
  return [...ofJobs, ...loose];
}

const gitlabWords = new Set(["script", "before_script", "after_script", "trigger", "extends"]);

/** Root and jobs of a GitLab pipeline. */
export function gitlabJobsOf(file: YamlFile): readonly YamlMap[] {
  return file.documents.flatMap((root) => {
    if (
      root.kind !== "map" ||
      entryOf(root, "apiVersion") ||
      entryOf(root, "jobs") ||
      entryOf(root, "services")?.value.kind === "map"
    )
      return [];
    const jobs = root.entries.flatMap(({ value }) =>
      value.kind === "map" && value.entries.some(({ key }) => gitlabWords.has(key)) ? [value] : [],
    );
    if (jobs.length === 0) return [];
    const shared = mapAt(root, "default");
    return [root, ...(shared ? [shared] : []), ...jobs];
  });
}

/** `image: x` and `image: { name: x }`. */
export function imageEntry(owner: YamlNode, key: string): YamlEntry | undefined {
  const entry = entryOf(owner, key);
  if (entry?.value.kind !== "map") return entry;
  return entryOf(entry.value, "name") ?? entryOf(entry.value, "image");
}
