/** Reviews one text with both waves and reports it with positions and fixes. */
import type { Engine, ReviewOptions } from "../engine/engine.ts";
import { createDocument } from "../engine/model/document.ts";
import { type Report, reportFinding, reportNote } from "../engine/report/reported.ts";
import { languageIdOf } from "../node/languageId.ts";

/** A pipeline can wait longer for the types than a person, in milliseconds. */
const typesDeadline = 60_000;

export interface ReviewedText {
  /** As shown. */
  readonly file: string;
  /** As the engine matches it against path patterns and looks for its project. */
  readonly path: string;
  readonly text: string;
  readonly languageId?: string;
}

export async function reviewText(engine: Engine, source: ReviewedText, options: ReviewOptions): Promise<Report> {
  const languageId = source.languageId ?? languageIdOf(source.path, source.text);
  const session = await engine.open(source.path, languageId, source.text);
  try {
    const first = await session.review(options);
    const result = first.undecided > 0 ? ((await session.decide({ ...options, typesDeadline })) ?? first) : first;
    const document = createDocument(source.path, languageId, source.text);
    return {
      findings: result.findings.map((finding) =>
        reportFinding(
          document,
          source.file,
          finding,
          finding.fixable ? session.fixes(finding.fingerprint, finding.span) : [],
        ),
      ),
      notes: result.notes.map((note) => reportNote(document, source.file, note)),
    };
  } finally {
    session.close();
  }
}
