/** Tests about the set of rules: what every rule must have, whoever wrote it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { detectors } from "../../server/src/engine/detectors/registry.ts";
import { libraries } from "../../server/src/engine/knowledge/registry.ts";
import { risks } from "../../server/src/engine/risks/registry.ts";

const engine = join(dirname(fileURLToPath(import.meta.url)), "../../server/src/engine");
const riskFiles = readdirSync(join(engine, "risks"), { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && /^export default /m.test(readFileSync(join(engine, "risks", name), "utf8")),
);

describe("rules", () => {
  it("have ids of their own, over risks and detectors together", () => {
    const ids = [...risks.map(({ meta }) => meta.id), ...detectors.map(({ meta }) => meta.id)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("of the kind risk are named like their file and stand in the folder of their family", () => {
    const byFile = riskFiles.map((name) => `${dirname(name)}/${basename(name, ".ts")}`).sort();
    expect(risks.map(({ meta }) => `${meta.family}/${meta.id}`).sort()).toEqual(byFile);
  });
});

describe.each(risks.map((risk) => [risk.meta.id, risk] as const))("%s", (_id, risk) => {
  it("says what, why and next in whole sentences", () => {
    for (const { what, why, next } of Object.values(risk.meta.messages)) {
      for (const sentence of [what, why, next]) expect(sentence).toMatch(/[.…}]$/);
      // A reason the team wrote in its context file stands for itself.
      if (!/^\{\w+\}/.test(why)) expect(why.length).toBeGreaterThan(60);
    }
  });

  it("has examples both ways for each language it claims, none of them twice", () => {
    for (const language of risk.meta.languages) {
      expect(risk.examples.flags.filter((example) => example.language === language).length).toBeGreaterThanOrEqual(4);
      expect(risk.examples.accepts.filter((example) => example.language === language).length).toBeGreaterThanOrEqual(4);
    }
    const said = [...risk.examples.flags, ...risk.examples.accepts].map(({ title: _title, ...rest }) =>
      JSON.stringify(rest),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it("uses each of its messages", () => {
    // A family's shared helper may say which message it is.
    const folder = join(engine, "risks", risk.meta.family);
    const files = readdirSync(folder).filter(
      (name) => name.endsWith(".ts") && !riskFiles.includes(`${risk.meta.family}/${name}`),
    );
    const own = readFileSync(join(folder, `${risk.meta.id}.ts`), "utf8");
    const text = [own, ...files.map((name) => readFileSync(join(folder, name), "utf8"))].join("\n");
    for (const key of Object.keys(risk.meta.messages)) {
      expect(text.split(new RegExp(`\\b${key}\\b`)).length, key).toBeGreaterThan(2);
    }
  });
});

describe("knowledge", () => {
  it("names the documentation each library's facts come from", () => {
    expect(libraries.filter(({ source }) => !/^https:\/\//.test(source)).map(({ name }) => name)).toEqual([]);
  });
});
