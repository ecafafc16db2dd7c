/**
 * Offers "Paste with real values" among the paste options when the clipboard seems to hold mocks. The plain text stays the
 * default; `editor.pasteAs.preferences` makes this one the default for whoever wants it.
 */
import {
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  type LogOutputChannel,
  l10n,
  languages,
  type TextDocument,
  window,
} from "vscode";
import type { OwnEdits } from "../provenance/expectations.ts";
import { reviewedDocuments } from "../shared/documents.ts";
import { reasonOf } from "../shared/report.ts";
import { restore, type SanitizerParts } from "./sanitize.ts";

export interface PasteOptionParts extends SanitizerParts {
  readonly log: LogOutputChannel;
  readonly ownEdits: OwnEdits;
}

/** The edit remembers where it is going: the real text is fetched only when it is chosen. */
class RestoringEdit extends DocumentPasteEdit {
  readonly document: TextDocument;
  readonly original: string;

  constructor(document: TextDocument, original: string, kind: DocumentDropOrPasteEditKind) {
    super(original, l10n.t("Paste with real values"), kind);
    this.document = document;
    this.original = original;
    this.yieldTo = [DocumentDropOrPasteEditKind.Text];
  }
}

export function registerPasteOption(parts: PasteOptionParts): Disposable {
  const kind = DocumentDropOrPasteEditKind.Empty.append("plumbline", "realValues");
  const provider: DocumentPasteEditProvider<RestoringEdit> = {
    async provideDocumentPasteEdits(document, _ranges, dataTransfer) {
      if (parts.mocks.isEmpty) return undefined;
      const text = await dataTransfer.get("text/plain")?.asString();
      return text && parts.mocks.mayHold(text) ? [new RestoringEdit(document, text, kind)] : undefined;
    },
    resolveDocumentPasteEdit: (edit) => resolve(parts, edit),
  };
  return languages.registerDocumentPasteEditProvider(reviewedDocuments, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ["text/plain"],
  });
}

/** Without an answer the text is pasted as it is, and said so: a paste must not vanish. */
async function resolve({ ownEdits, ...parts }: PasteOptionParts, edit: RestoringEdit): Promise<RestoringEdit> {
  const { document, original } = edit;
  try {
    const { text } = await restore(parts, { text: original, languageId: document.languageId });
    edit.insertText = text;
    ownEdits.expect(document.uri.toString(), [text], { origin: "outside-paste", confidence: "strong" });
  } catch (error) {
    void window.showErrorMessage(l10n.t("Plumbline: pasted without real values: {0}", reasonOf(error)));
  }
  return edit;
}
