/** Makes the rule id of a diagnostic a link to the rule's page. */
import { type Diagnostic, Uri } from "vscode";
import type { HandleDiagnosticsSignature } from "vscode-languageclient/node";

export function withRulePages(uri: Uri, diagnostics: Diagnostic[], next: HandleDiagnosticsSignature): void {
  for (const diagnostic of diagnostics) {
    const rule = ruleOf(diagnostic);
    if (rule !== undefined) diagnostic.code = { value: rule, target: rulePage(rule) };
  }
  next(uri, diagnostics);
}

export function ruleOf({ code }: Diagnostic): string | undefined {
  const value = typeof code === "object" ? code.value : code;
  return typeof value === "string" ? value : undefined;
}

function rulePage(rule: string): Uri {
  return Uri.parse(`command:plumbline.explainRule?${encodeURIComponent(JSON.stringify([rule]))}`);
}
