/** Dependencies without a version: in manifests, and in the install lines of images. */
import type { Dockerfile } from "../../model/config/dockerfile.ts";
import type { Dependency, Manifest } from "../../model/config/manifest.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/unpinned-dependency.ts";
import { unpinnedIn } from "./installLines.ts";

type Said = "anything" | "noUpper" | "installed" | "system";

export default defineRisk<Said>({
  meta: {
    id: "unpinned-dependency",
    family: "dependencies",
    title: "Dependency without a version",
    severity: "warning",
    languages: ["dockerfile", "manifest"],
    messages: {
      anything: {
        what: "Any version of {name} is accepted.",
        why: "The next build takes whatever was published last, a new major version or a taken-over release among it: what was tested is not what runs, and yesterday's build cannot be made again.",
        next: "Name the version you tested and let a lock file hold the rest.",
      },
      noUpper: {
        what: "{name} has no upper bound: {version} accepts every future major version.",
        why: "The day it publishes a breaking release, builds that changed nothing fail or, worse, pass and behave differently.",
        next: "Add an upper bound below the next major version, or pin it and let a lock file hold the rest.",
      },
      installed: {
        what: "{tool} installs {name} without a version.",
        why: "Every rebuild of the image takes whatever was published last: two images of the same commit differ, a breaking or taken-over release goes straight to production, and rolling back rebuilds it too.",
        next: "Name the version, or install from a lock file.",
      },
      system: {
        what: "{tool} installs {name} in whatever version the distribution has that day.",
        why: "Two builds of the same commit may hold different versions. The distribution keeps them compatible, so it rarely breaks; it makes builds hard to compare.",
        next: "Pin it where the version matters, or pin the base image by digest.",
      },
    },
  },
  detect: { dockerfile: (file) => inDockerfile(file), manifest: (manifest) => inManifest(manifest) },
  examples: { flags, accepts },
});

/** One finding a command and tool: the first package carries it. */
function* inDockerfile(file: Dockerfile): Iterable<Report<Said>> {
  for (const { keyword, argument, argumentStart, span, heredoc } of file.instructions) {
    if (keyword !== "RUN") continue;
    const inLine = unpinnedIn(argument);
    const found = inLine.length > 0 ? inLine : unpinnedIn(heredoc);
    for (const tool of new Set(found.map((one) => one.tool))) {
      const [first, ...more] = found.filter((one) => one.tool === tool && isOfInterest(one.package, tool));
      if (!first) continue;
      const at = inLine.length > 0 ? { start: argumentStart + first.start, end: argumentStart + first.end } : span;
      const name = more.length > 0 ? `${first.package} and ${more.length} more` : first.package;
      const isSystem = tool === "apt" || tool === "apk";
      yield { message: isSystem ? "system" : "installed", at, values: { tool, name }, ...(isSystem ? low : {}) };
    }
  }
}

const low = { severity: "info", confidence: "medium" } as const;

/** The installers themselves, brought up to date before they are used. */
const isOfInterest = (name: string, tool: string): boolean =>
  !(tool === "pip" && /^(?:pip|setuptools|wheel)$/.test(name));

function* inManifest({ format, dependencies }: Manifest): Iterable<Report<Said>> {
  // go.mod is exact by construction.
  if (format === "go-mod") return;
  for (const dependency of dependencies) {
    const { name, version, group, span } = dependency;
    if (group === "peer" || group === "build") continue;
    if (acceptsAnything(dependency, format)) yield { message: "anything", at: span, values: { name } };
    else if (format === "requirements" && /^>=?\s*[\w.]+$/.test(version))
      yield { message: "noUpper", at: span, values: { name, version }, severity: "info" };
  }
}

function acceptsAnything({ version }: Dependency, format: Manifest["format"]): boolean {
  const range = version.trim();
  if (format === "npm") return /^(?:\*|x|X|latest|next|>=?\s*[\d.]*|)$/.test(range);
  // A pyproject of a library names its lower bounds only; a lock file holds the rest.
  if (format === "pyproject") return range === "*";
  return range === "" || range === "*";
}
