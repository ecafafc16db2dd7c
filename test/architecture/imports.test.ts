/** Who may import whom. A failure says why the rule is there and where the wanted thing belongs instead. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /^(import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm;

function sources(folder: string): string[] {
  return (
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      // The code inside of examples imports what it likes.
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !/[\\/]examples[\\/]/.test(name))
      .map((name) => join(folder, name).replaceAll("\\", "/"))
  );
}

/** Local imports as paths from the root, packages by name. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(statement)].map(([, , typeOnly, target = ""]) => ({
    from: file,
    to: target.startsWith(".") ? relative(root, join(root, dirname(file), target)).replaceAll("\\", "/") : target,
    typeOnly: typeOnly !== undefined,
  }));
}

const imports = [...sources("client/src"), ...sources("server/src")].flatMap(importsOf);
const engine = "server/src/engine/";
const area = (path: string): string => (path.startsWith(engine) ? (path.slice(engine.length).split("/")[0] ?? "") : "");

const offenders = (wrong: (one: Import) => boolean): string[] =>
  imports.filter(wrong).map(({ from, to }) => `${from} -> ${to}`);

describe("imports run one way", () => {
  it("vscode only in the client: everything else must run in a terminal, a hook and a test", () => {
    expect(offenders(({ from, to }) => to === "vscode" && !from.startsWith("client/"))).toEqual([]);
  });

  it("the client sees nothing of the server but protocol/: what it needs more is a new message", () => {
    expect(
      offenders(
        ({ from, to }) =>
          from.startsWith("client/") && to.startsWith("server/") && !to.startsWith("server/src/protocol/"),
      ),
    ).toEqual([]);
  });

  it("protocol/ imports nothing: it is read by two programs and must not drag code along", () => {
    expect(
      offenders(({ from, to }) => from.startsWith("server/src/protocol/") && !to.startsWith("server/src/protocol/")),
    ).toEqual([]);
  });

  it("the engine knows no node, no program and no protocol: what it needs from outside belongs in host.ts", () => {
    expect(
      offenders(
        ({ from, to }) =>
          from.startsWith(engine) &&
          (to.startsWith("node:") ||
            /^server\/src\/(?:node|lsp|cli|mcp|protocol)\//.test(to) ||
            to.startsWith("client/")),
      ),
    ).toEqual([]);
  });

  it("model/ imports only model/: plain data that everybody may hold", () => {
    expect(
      offenders(({ from, to }) => area(from) === "model" && to.startsWith("server/") && area(to) !== "model"),
    ).toEqual([]);
  });

  it("ts-morph only in types/, which only the worker loads: it takes longer to load than a person waits for a key", () => {
    expect(offenders(({ from, to, typeOnly }) => to === "ts-morph" && area(from) !== "types" && !typeOnly)).toEqual([]);
    const loaders = imports.filter(
      ({ from, to, typeOnly }) =>
        area(to) === "types" && !typeOnly && area(from) !== "types" && !from.startsWith("server/src/node/types/"),
    );
    expect(loaders.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it("risks and detectors never import each other: what two of them need belongs in the model, the knowledge or a helper", () => {
    const isRule = (path: string): boolean =>
      /^server\/src\/engine\/(?:risks|detectors\/(?:secrets|pii|names))\//.test(path) &&
      /^export default /m.test(readFileSync(join(root, path), "utf8"));
    expect(offenders(({ from, to }) => to.startsWith(engine) && isRule(from) && isRule(to))).toEqual([]);
    expect(offenders(({ from, to }) => area(from) === "risks" && area(to) === "detectors")).toEqual([]);
    expect(offenders(({ from, to }) => area(from) === "detectors" && area(to) === "risks")).toEqual([]);
  });

  it("only lsp/toLsp.ts turns offsets into positions of the protocol", () => {
    const lsp = imports.filter(
      ({ from, to }) => from.startsWith("server/src/lsp/") && /model\/lineIndex\.ts$/.test(to),
    );
    expect(lsp.map(({ from }) => from).filter((from) => from !== "server/src/lsp/toLsp.ts")).toEqual([]);
  });

  it("no barrel files: a file that only hands on names hides where a thing is", () => {
    const barrels = [...sources("client/src"), ...sources("server/src")].filter((file) => {
      const lines = readFileSync(join(root, file), "utf8")
        .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "")
        .split("\n")
        .filter((line) => line.trim() !== "");
      return lines.length > 1 && lines.every((line) => /^export .* from /.test(line));
    });
    expect(barrels).toEqual([]);
  });
});
