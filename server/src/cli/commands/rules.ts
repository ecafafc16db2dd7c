/** `plumbline rules [ID]`: every rule, or the page of one. */
import { type Command, Option } from "commander";
import type { RuleInfo } from "../../engine/engine.ts";
import { nodeEngine } from "../engineSetup.ts";
import { type Environment, EXIT, type ExitCode, UsageError } from "../environment.ts";

export function addRules(program: Command, env: Environment, done: (code: ExitCode) => void): void {
  program
    .command("rules")
    .description("List the rules, or show the page of one")
    .argument("[id]", "rule id")
    .addOption(new Option("--format <format>", "output format").choices(["text", "json"]).default("text"))
    .action(async (id: string | undefined, { format }: { format: "text" | "json" }) => {
      const rules = nodeEngine(env).rules();
      if (id === undefined) await env.out.write(format === "json" ? listJson(rules) : listText(rules));
      else await env.out.write(pageOf(rules, id, format));
      done(EXIT.ok);
    });
}

const entry = ({ id, kind, family, severity, title, languages }: RuleInfo) => ({
  id,
  kind,
  family,
  severity,
  title,
  languages,
});

const listJson = (rules: readonly RuleInfo[]): string => `${JSON.stringify({ version: 1, rules: rules.map(entry) })}\n`;

function listText(rules: readonly RuleInfo[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`).join("");
}

function pageOf(rules: readonly RuleInfo[], id: string, format: "text" | "json"): string {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new UsageError(`no rule ${JSON.stringify(id)}; \`plumbline rules\` lists them`);
  return format === "json"
    ? `${JSON.stringify({ ...entry(rule), page: rule.page() })}\n`
    : `${rule.page().trimEnd()}\n`;
}
