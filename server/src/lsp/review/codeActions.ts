/** Quick fixes of findings. The menu gets titles; edits are computed when an entry is chosen. */
import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Finding } from "../../engine/model/finding.ts";
import { overlaps, type Span } from "../../engine/model/span.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import type { ServerParts } from "../serverParts.ts";
import { toDiagnostic, toEdits, toSpan } from "../toLsp.ts";
import { fixAllAction, SOURCE_FIX_ALL } from "./fixAll.ts";
import { ignoreEdit } from "./ignoreEdit.ts";

interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly fingerprint: string;
  readonly start: number;
  /** Index among the finding's fixes, or the ignore comment. */
  readonly choice: number | "ignore";
}

export function register(connection: Connection, { documents, snippetEdits }: ServerParts): void {
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const document = documents.get(textDocument.uri);
    if (!document) return [];
    const wants = (kind: string) => !context.only || context.only.some((only) => isWithin(kind, only));
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) actions.push(...(await quickFixes(document, toSpan(document.text, range))));
    // On save the editor applies what it gets; otherwise only somebody who asks for it pays.
    if (context.only && wants(SOURCE_FIX_ALL)) actions.push(...(await fixAllAction(document)));
    return token.isCancellationRequested ? [] : actions;
  });
  connection.onCodeActionResolve(async (action) => {
    const data = action.data as ActionData | undefined;
    const document = data && documents.get(data.uri);
    if (!data || !document) return action;
    // The editor's text may have moved on; offsets of another version would cut into the wrong place.
    if (document.version !== data.version) throw contentModified();
    const edit = await editOf(document, data, snippetEdits);
    if (!edit || document.version !== data.version) throw contentModified();
    return { ...action, edit };
  });
}

const contentModified = () => new ResponseError(LSPErrorCodes.ContentModified, "The document changed.");

/** "quickfix.x" lies within "quickfix". */
const isWithin = (kind: string, only: string): boolean => kind === only || kind.startsWith(`${only}.`);

async function quickFixes(document: OpenDocument, range: Span): Promise<CodeAction[]> {
  const here = document
    .currentFindings()
    .filter(({ span }) => overlaps(span, range) || (span.start <= range.start && range.start <= span.end));
  const session = await document.session();
  const fixes = here.flatMap((finding) => {
    const offered = finding.fixable ? session.fixes(finding.fingerprint, finding.span) : [];
    const preferred = offered.findIndex(({ safe }) => safe);
    return offered.map(({ title }, index) => ({
      ...entry(document, finding, title, index),
      isPreferred: index === preferred,
    }));
  });
  // The menu keeps this order: what repairs comes before what silences.
  return [
    ...fixes,
    ...here.map((finding) => entry(document, finding, `Ignore ${finding.rule} here with a reason`, "ignore")),
  ];
}

function entry(document: OpenDocument, finding: Finding, title: string, choice: ActionData["choice"]): CodeAction {
  const { uri, version } = document;
  const data: ActionData = { uri, version, fingerprint: finding.fingerprint, start: finding.span.start, choice };
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document.text, finding)], data };
}

async function editOf(document: OpenDocument, data: ActionData, snippets: boolean): Promise<WorkspaceEdit | undefined> {
  const finding = document
    .currentFindings()
    .find(({ fingerprint, span }) => fingerprint === data.fingerprint && span.start === data.start);
  if (!finding) return undefined;
  if (data.choice === "ignore") return ignoreEdit(document, finding, snippets);
  const session = await document.session();
  const fix = session.fixes(finding.fingerprint, finding.span)[data.choice];
  const { uri, version } = document;
  return fix && { documentChanges: [{ textDocument: { uri, version }, edits: toEdits(document.text, fix.edits) }] };
}
