/** Publishes findings as diagnostics, with the version they were computed for. */
import type { Connection } from "vscode-languageserver/node";
import type { ServerParts } from "../serverParts.ts";
import { toDiagnostic } from "../toLsp.ts";

export function register(connection: Connection, { documents, reviews }: ServerParts): void {
  const shown = new Set<string>();
  reviews.onReviewed(({ document }) => {
    const findings = document.currentFindings();
    if (findings.length === 0 && !shown.has(document.uri)) return;
    if (findings.length > 0) shown.add(document.uri);
    else shown.delete(document.uri);
    const diagnostics = findings.map((finding) => toDiagnostic(document.text, finding));
    void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
  });
  documents.onClosed(({ uri }) => {
    if (shown.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
}
