/** Review on request: the whole document or a range, until it is cleared or closed; and the pages of the rules. */
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver/node";
import { overlaps } from "../../engine/model/span.ts";
import { clearReview, explainRule, reviewDocument } from "../../protocol/review.ts";
import { onRequest } from "../messages.ts";
import type { ServerParts } from "../serverParts.ts";
import { toSpan } from "../toLsp.ts";

export function register(connection: Connection, { documents, engine, reviews }: ServerParts): void {
  onRequest(connection, reviewDocument, async ({ uri, range }) => {
    const document = documents.get(uri);
    if (!document) throw new ResponseError(ErrorCodes.InvalidParams, "The document is not open.");
    const span = range && toSpan(document.text, range);
    document.requested = span ? { span } : "whole";
    await reviews.next(document);
    const findings = document.currentFindings();
    return { findings: span ? findings.filter((finding) => overlaps(finding.span, span)).length : findings.length };
  });
  onRequest(connection, clearReview, async ({ uri }) => {
    const document = documents.get(uri);
    if (!document) return {};
    document.requested = "none";
    await reviews.next(document);
    return {};
  });
  onRequest(connection, explainRule, ({ rule }) => {
    const found = engine.rules().find(({ id }) => id === rule);
    if (!found) throw new ResponseError(ErrorCodes.InvalidParams, `There is no rule "${rule}".`);
    return { markdown: found.page() };
  });
}
