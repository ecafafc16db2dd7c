import { describe, expect, it } from "vitest";
import { workloadsOf } from "../../../../server/src/engine/languages/yaml/kubernetes.ts";
import { readYaml } from "../../../../server/src/engine/languages/yaml/readYaml.ts";
import { entryOf, textAt, valueAt } from "../../../../server/src/engine/model/config/yamlFile.ts";

describe("readYaml", () => {
  it("gives values with their places, document by document", () => {
    const text = "a:\n  b: one\n---\na: 2\n";
    const [first, second] = readYaml(text, 10)?.documents ?? [];
    expect(textAt(first, "a", "b")).toBe("one");
    const span = valueAt(first, "a", "b")?.span;
    expect(text.slice((span?.start ?? 0) - 10, (span?.end ?? 0) - 10)).toBe("one");
    expect(textAt(second, "a")).toBe("2");
  });

  it("follows aliases and merge keys", () => {
    const file = readYaml("base: &base\n  image: a:1\nweb:\n  <<: *base\n  name: web\n");
    expect(textAt(file?.documents[0], "web", "image")).toBe("a:1");
    expect(textAt(file?.documents[0], "web", "name")).toBe("web");
  });

  it("bounds what aliases repeat", () => {
    const levels = Array.from({ length: 12 }, (_, level) =>
      level === 0
        ? "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1]"
        : `a${level}: &a${level} [${Array.from({ length: 8 }, () => `*a${level - 1}`).join(", ")}]`,
    );
    expect(readYaml(levels.join("\n"))).toBeDefined();
  });

  it("reads templates with what they leave", () => {
    const file = readYaml('a:\n  {{- if .Values.x }}\n  image: "{{ .Values.image }}"\n  {{- end }}\n  b: 1\n');
    expect(file?.templated).toBe(true);
    expect(textAt(file?.documents[0], "a", "image")).toMatch(/^\$_+$/);
    expect(textAt(file?.documents[0], "a", "b")).toBe("1");
  });

  it("takes expressions of workflows for text", () => {
    const file = readYaml("ref: ${{ github.ref }}\n");
    expect(file?.templated).toBe(false);
    expect(textAt(file?.documents[0], "ref")).toBe("${{ github.ref }}");
  });

  it("reads any text", () => {
    for (const text of ["", "a: [", "- : :", "a: *b", "\t- x", "a: &a [*a]", "? {a: b}\n: c"])
      expect(() => readYaml(text)).not.toThrow();
  });
});

describe("workloadsOf", () => {
  const pod = (head: string) => readYaml(`${head}containers:\n  - name: web\n    image: web:1\n`);

  it("knows manifests, lists of them, and pieces", () => {
    const manifest = readYaml(
      "apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    spec:\n      containers:\n        - name: web\n",
    );
    expect(manifest && workloadsOf(manifest).map(({ kind }) => kind)).toEqual(["Pod"]);
    const piece = pod("");
    expect(piece && workloadsOf(piece).map(({ kind }) => kind)).toEqual(["Fragment"]);
    const other = readYaml("containers: [one, two]\n");
    expect(other && workloadsOf(other)).toEqual([]);
  });

  it("keeps the order of entries", () => {
    const file = pod("");
    const [container] = file ? (workloadsOf(file)[0]?.containers ?? []) : [];
    expect(entryOf(container, "image")?.key).toBe("image");
  });
});
