/** Hover on a finding: what, why here, and what to do next, with the rule's page one click away. */
import { type Connection, MarkupKind } from "vscode-languageserver/node";
import type { Finding } from "../../engine/model/finding.ts";
import { evidenceText } from "../../engine/report/text.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import type { ServerParts } from "../serverParts.ts";
import { toRange } from "../toLsp.ts";

export function register(connection: Connection, { documents }: ServerParts): void {
  connection.onHover(({ textDocument, position }) => {
    const document = documents.get(textDocument.uri);
    if (!document) return null;
    const offset = document.text.offsetAt(position);
    const here = document.currentFindings().filter(({ span }) => span.start <= offset && offset <= span.end);
    const [innermost] = [...here].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    if (!innermost) return null;
    return {
      range: toRange(document.text, innermost.span),
      contents: {
        kind: MarkupKind.Markdown,
        value: here.map((finding) => section(document, finding)).join("\n\n---\n\n"),
      },
    };
  });
}

function section(document: OpenDocument, finding: Finding): string {
  const evidence = finding.evidence.map((one) => {
    const line =
      one.line ?? (one.span && one.file === undefined ? document.text.positionAt(one.span.start).line + 1 : undefined);
    const { label, file, text } = one;
    return `- ${plain(
      evidenceText({
        label,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(text !== undefined && { text }),
      }),
    )}`;
  });
  const page = `command:plumbline.explainRule?${encodeURIComponent(JSON.stringify([finding.rule]))}`;
  return [
    `**${plain(finding.message)}**`,
    plain(finding.why),
    ...(evidence.length > 0 ? [evidence.join("\n")] : []),
    `**Next:** ${plain(finding.next)}`,
    `[${finding.rule}](${page})`,
  ].join("\n\n");
}

/** Messages may quote code: outside of code spans nothing of it may become a link, an image or HTML. */
const plain = (text: string): string =>
  text
    .split(/(`[^`\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\<>[\]*_!]/g, "\\$&")))
    .join("");
