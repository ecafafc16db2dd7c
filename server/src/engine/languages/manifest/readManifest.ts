/** Package manifests by file name: what they declare, with the place of each declaration. */
import type { Manifest, ManifestFormat } from "../../model/config/manifest.ts";
import { readGoMod } from "./goMod.ts";
import { readPackageJson } from "./packageJson.ts";
import { readPyproject } from "./pyproject.ts";
import { readRequirements } from "./requirements.ts";

export function manifestFormatOf(fileName: string): ManifestFormat | undefined {
  const name = fileName.replaceAll("\\", "/").split("/").at(-1)?.toLowerCase() ?? "";
  if (name === "package.json") return "npm";
  if (name === "pyproject.toml") return "pyproject";
  if (name === "go.mod") return "go-mod";
  return /^(?:.*[-_.])?requirements(?:[-_.].*)?\.(?:txt|in)$/.test(name) ? "requirements" : undefined;
}

/** Undefined where the text cannot be read as such a file. */
export function readManifest(format: ManifestFormat, text: string, base = 0): Manifest | undefined {
  if (text.length > 1_000_000) return undefined;
  const dependencies = readers[format](text);
  if (!dependencies) return undefined;
  const moved = dependencies.map((one) => ({
    ...one,
    span: shift(one.span, base),
    ...(one.versionSpan ? { versionSpan: shift(one.versionSpan, base) } : {}),
  }));
  return { kind: "manifest", format, dependencies: moved };
}

const readers = {
  npm: readPackageJson,
  requirements: readRequirements,
  pyproject: readPyproject,
  "go-mod": readGoMod,
};

const shift = ({ start, end }: { readonly start: number; readonly end: number }, by: number) => ({
  start: start + by,
  end: end + by,
});
