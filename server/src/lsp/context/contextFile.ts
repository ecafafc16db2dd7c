/** Shows what is wrong with a production-context file in that file, while it is edited. */
import { type Connection, DiagnosticSeverity } from "vscode-languageserver/node";
import { loadContext } from "../../engine/context/load.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import type { ServerParts } from "../serverParts.ts";
import { DIAGNOSTIC_SOURCE } from "../toLsp.ts";

export function register(connection: Connection, { documents, contexts }: ServerParts): void {
  const check = (document: OpenDocument) => {
    if (!isContextFile(document)) return;
    const parsed = loadContext(document.text.getText(), document.fileName);
    const problems = "problems" in parsed ? parsed.problems : [];
    const diagnostics = problems.map(({ line, column, message }) => ({
      range: {
        start: { line: line - 1, character: column - 1 },
        end: { line, character: 0 },
      },
      severity: DiagnosticSeverity.Error,
      source: DIAGNOSTIC_SOURCE,
      message,
    }));
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  };
  documents.onOpened(check);
  documents.onChanged(check);
  // Where the client cannot watch files, saving is the news.
  documents.onSaved((document) => {
    if (isContextFile(document)) contexts.changed();
  });
  documents.onClosed((document) => {
    if (isContextFile(document)) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
}

const isContextFile = ({ uri }: OpenDocument): boolean => uri.endsWith("/.plumbline/context.yaml");
