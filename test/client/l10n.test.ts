/** Every text of the client stands in the bundle that translators start from, and every manifest key has its words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (name: string): string => readFileSync(join(root, name), "utf8");
const CALL = /\bt\(\s*"((?:[^"\\]|\\.)*)"/g;

function textsInSource(): string[] {
  const files = readdirSync(join(root, "client/src"), { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((name) => name.endsWith(".ts"))
    .flatMap((name) =>
      Array.from(read(join("client/src", name)).matchAll(CALL), ([, text]) => JSON.parse(`"${text}"`)),
    );
  return [...new Set<string>(texts)].sort();
}

describe("translations", () => {
  it("the bundle holds the texts of the source, no more and no less", () => {
    const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.json"));
    expect(Object.keys(bundle).sort()).toEqual(textsInSource());
    for (const [key, text] of Object.entries(bundle)) expect(text).toBe(key);
  });

  it("the manifest's keys and their words belong together", () => {
    const used = Array.from(read("package.json").matchAll(/"%([\w.]+)%"/g), ([, key]) => key);
    const words: Record<string, string> = JSON.parse(read("package.nls.json"));
    expect([...new Set(used)].sort()).toEqual(Object.keys(words).sort());
  });
});
