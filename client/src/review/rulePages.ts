/** The documentation page of a rule as a Markdown preview. */
import {
  commands,
  type Diagnostic,
  type Disposable,
  type LogOutputChannel,
  l10n,
  languages,
  Uri,
  window,
  workspace,
} from "vscode";
import { explainRule } from "../../../server/src/protocol/review.ts";
import { ruleOf } from "../server/diagnostics.ts";
import type { Server } from "../server/server.ts";
import { registerCommand, say } from "../shared/report.ts";

const SCHEME = "plumbline-rule";
const RULE_ID = /^[a-z0-9][a-z0-9.-]*$/;

export function registerRulePages(log: LogOutputChannel, server: Server): Disposable[] {
  const pages = new Map<string, string>();
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ path }) => pages.get(path) ?? "",
    }),
    registerCommand(log, "plumbline.explainRule", async (argument) => {
      const rule = typeof argument === "string" && RULE_ID.test(argument) ? argument : await ruleAtCursor();
      if (rule === undefined) return;
      const { markdown } = await server.ask(explainRule, { rule });
      const page = Uri.from({ scheme: SCHEME, path: `/${rule}.md` });
      pages.set(page.path, markdown);
      await commands.executeCommand("markdown.showPreviewToSide", page);
    }),
  ];
}

async function ruleAtCursor(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const ours = languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === "Plumbline");
  const here = rulesOf(ours.filter(({ range }) => range.intersection(editor.selection) !== undefined));
  const rules = here.length > 0 ? here : rulesOf(ours);
  if (rules.length === 0) say(l10n.t("This file has no finding to explain."));
  if (rules.length <= 1) return rules[0];
  return window.showQuickPick(rules, { title: l10n.t("Explain which rule?") });
}

function rulesOf(diagnostics: readonly Diagnostic[]): string[] {
  const rules = diagnostics.map(ruleOf).filter((rule) => rule !== undefined);
  return [...new Set(rules)];
}
