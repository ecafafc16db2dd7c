/**
 * Writes the pages that are made from the source: docs/rules/ from the rules' files, docs/settings.md from the manifest.
 * `--check` writes nothing and fails when a page is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { detectors } from "../server/src/engine/detectors/registry.ts";
import { allRules, type RuleInfo } from "../server/src/engine/report/ruleInfo.ts";
import { risks } from "../server/src/engine/risks/registry.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");

interface Setting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly scope?: string;
  readonly markdownDescription?: string;
}

const generated = "<!-- Made by npm run generate. Edit the source instead. -->";

function ruleIndex(rules: readonly RuleInfo[]): string {
  const families = [...new Set(rules.map(({ kind, family }) => `${kind} ${family}`))].sort();
  const tables = families.map((name) => {
    const [kind, family] = name.split(" ");
    const rows = rules
      .filter((rule) => rule.kind === kind && rule.family === family)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(
        (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.severity} | ${rule.languages.join(", ")} |`,
      );
    return [
      `## ${kind === "risk" ? family : kind}`,
      "",
      "| rule | what | severity | languages |",
      "| --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  return `${generated}\n\n# Rules\n\n${rules.length} rules. \`plumbline rules ID\` prints a page in the terminal.\n\n${tables.join("\n\n")}\n`;
}

function settingsPage(): string {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const texts = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8"));
  const sections = [manifest.contributes.configuration].flat();
  const entries = sections.flatMap((section): [string, Setting][] => Object.entries(section.properties));
  const said = (text: string | undefined): string => {
    const key = /^%(.+)%$/.exec(text ?? "")?.[1];
    const plain = key === undefined ? text : texts[key];
    return String(typeof plain === "object" ? plain.message : plain)
      .replaceAll("\n", " ")
      .replaceAll("|", "\\|");
  };
  const rows = entries.map(
    ([name, setting]) =>
      `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${setting.scope} | ${said(setting.markdownDescription)} |`,
  );
  return `${generated}\n\n# Settings\n\n| setting | default | scope | what it does |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

const rules = allRules(risks, detectors);
const pages = new Map<string, string>([
  ["docs/rules/README.md", ruleIndex(rules)],
  ["docs/settings.md", settingsPage()],
  ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, `${generated}\n\n${rule.page()}\n`]),
]);

const stale = [...pages].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text,
);
const folder = join(root, "docs/rules");
const left = existsSync(folder) ? readdirSync(folder).filter((name) => !pages.has(`docs/rules/${name}`)) : [];

if (check && (stale.length > 0 || left.length > 0)) {
  console.error(
    `Out of date: ${[...stale.map(([file]) => file), ...left].slice(0, 10).join(", ")}. Run npm run generate.`,
  );
  process.exit(1);
}
if (!check) {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of stale) writeFileSync(join(root, file), text);
  for (const name of left) rmSync(join(folder, name));
  console.log(`wrote ${stale.length} of ${pages.size} pages`);
}
