/** Documentation pages: what, why, next and the examples, as they stand in the rule's file. */
import type { Detector } from "../detectors/detector.ts";
import { dedent } from "../risks/dedent.ts";
import type { Risk, RiskExample, RiskLanguage } from "../risks/risk.ts";

const fence: Readonly<Record<RiskLanguage, string>> = {
  python: "python",
  ecmascript: "ts",
  go: "go",
  java: "java",
  sql: "sql",
  dockerfile: "dockerfile",
  yaml: "yaml",
  manifest: "json",
};

export function riskPage({ meta, examples, fix }: Risk): string {
  const messages = Object.values(meta.messages).map(
    ({ what, why, next }) => `**${named(what)}**\n\n${named(why)}\n\n*What to do:* ${named(next)}`,
  );
  return [
    `# ${meta.id}`,
    `${meta.title}.`,
    `Severity ${meta.severity} · family ${meta.family} · ${meta.languages.join(", ")}${fix ? " · has a quick fix" : ""}`,
    ...messages,
    "## Reported",
    ...examples.flags.map(codeBlock),
    "## Not reported",
    ...examples.accepts.map(codeBlock),
    ignoreNote(meta.id),
  ].join("\n\n");
}

/** What a finding fills in is shown as the name of the thing. */
const named = (template: string): string => template.replace(/\{(\w+)\}/g, "‹$1›");

const codeBlock = ({ title, language, code }: RiskExample): string =>
  `${title}:\n\n\`\`\`${fence[language]}\n${dedent(stripMarks(code)).trim()}\n\`\`\``;

const stripMarks = (code: string): string => code.replace(/[«»]/g, "");

/** Values are not shown: an example of a secret in the documentation would itself be found by every scanner. */
export function detectorPage({ meta, examples }: Detector): string {
  return [
    `# ${meta.id}`,
    `${meta.title} (${meta.provider}).`,
    `Severity ${meta.severity} · kind ${meta.kind} · finds ${meta.types.join(", ")}`,
    `**${meta.message.what}**\n\n${meta.message.why}\n\n*What to do:* ${meta.message.next}`,
    "## Reported",
    examples.flags.map((example) => `- ${example.title}`).join("\n"),
    "## Not reported",
    examples.accepts.map((example) => `- ${example.title}`).join("\n"),
    `Source of the format: ${meta.source}`,
    ignoreNote(meta.id),
  ].join("\n\n");
}

const ignoreNote = (id: string): string =>
  `To keep one occurrence, write a comment on its line or the line above: \`plumbline-ignore ${id}: reason\`.`;
