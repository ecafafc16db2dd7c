import { describe, expect, it } from "vitest";
import { manifestFormatOf, readManifest } from "../../../../server/src/engine/languages/manifest/readManifest.ts";
import type { ManifestFormat } from "../../../../server/src/engine/model/config/manifest.ts";

const declared = (format: ManifestFormat, text: string) =>
  readManifest(format, text)?.dependencies.map(({ name, version, group, span }) => [
    name,
    version,
    group,
    text.slice(span.start, span.end),
  ]);

describe("readManifest", () => {
  it("knows manifests by name", () => {
    expect(manifestFormatOf("a/b/package.json")).toBe("npm");
    expect(manifestFormatOf("C:\\a\\requirements-dev.txt")).toBe("requirements");
    expect(manifestFormatOf("go.mod")).toBe("go-mod");
    expect(manifestFormatOf("notes.txt")).toBeUndefined();
  });

  it("reads package.json", () => {
    expect(declared("npm", '{ "dependencies": { "a": "^1.0.0" }, "devDependencies": { "b": "*" } }')).toEqual([
      ["a", "^1.0.0", "production", '"a": "^1.0.0"'],
      ["b", "*", "development", '"b": "*"'],
    ]);
  });

  it("reads requirements", () => {
    const text = "# tools\nflask==3.0 # web\nuvicorn[standard]>=0.30 ; python_version > '3.8'\n-r base.txt\n./local\n";
    expect(declared("requirements", text)?.map(([name, version]) => [name, version])).toEqual([
      ["flask", "==3.0"],
      ["uvicorn", ">=0.30"],
    ]);
  });

  it("reads pyproject.toml of both kinds", () => {
    const text =
      '[project]\ndependencies = ["flask>=3", "pandas"]\n[tool.poetry.dependencies]\npython = "^3.12"\nhttpx = "*"\n';
    expect(declared("pyproject", text)).toEqual([
      ["flask", ">=3", "production", '"flask>=3"'],
      ["pandas", "", "production", '"pandas"'],
      ["httpx", "*", "production", 'httpx = "*"'],
    ]);
  });

  it("reads go.mod", () => {
    const text = "module a\n\ngo 1.22\n\nrequire (\n\tgithub.com/x/y v1.2.3 // indirect\n)\nrequire b.org/z v0.1.0\n";
    expect(declared("go-mod", text)?.map(([name, version]) => [name, version])).toEqual([
      ["github.com/x/y", "v1.2.3"],
      ["b.org/z", "v0.1.0"],
    ]);
  });

  it("gives nothing for what it cannot read", () => {
    expect(readManifest("pyproject", "[project\nname=")).toBeUndefined();
    expect(readManifest("npm", "[]")).toBeUndefined();
  });
});
