/** Sign-off: the sentence is judged, open errors need answers, and the records are on disk before the block counts as signed. */
import { dirname } from "node:path";
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver/node";
import { readLedger } from "../../engine/ledger/read.ts";
import type { NewRecord } from "../../engine/ledger/record.ts";
import { judgeSentence } from "../../engine/ledger/sentence.ts";
import { subjectOf } from "../../engine/ledger/subject.ts";
import { sealRecord } from "../../engine/ledger/write.ts";
import type { Finding } from "../../engine/model/finding.ts";
import type { TrackedBlock } from "../../engine/provenance/trackedBlock.ts";
import { appendToLedger, type LedgerPlace, ledgerPlace, pathInLedger, readLedgerFile } from "../../node/ledgerFile.ts";
import { findSigner } from "../../node/signer.ts";
import { type SignOffParams, type SignOffResult, signOff } from "../../protocol/blocks.ts";
import { viewOf } from "../blocks/views.ts";
import type { OpenDocument } from "../documents/openDocument.ts";
import { onRequest } from "../messages.ts";
import type { ServerParts } from "../serverParts.ts";
import { answerProblem, errorsIn, unanswered } from "./openFindings.ts";

export function register(connection: Connection, parts: ServerParts): void {
  let last: Promise<unknown> = Promise.resolve();
  onRequest(connection, signOff, (params) => {
    // One after the other: two sign-offs of one block must not both find it unsigned.
    const result = last.then(() => sign(parts, params));
    last = result.catch(() => undefined);
    return result;
  });
}

async function sign(parts: ServerParts, params: SignOffParams): Promise<SignOffResult> {
  const { documents, reviews, contexts, folders, host } = parts;
  const document = documents.get(params.uri);
  if (!document) throw new ResponseError(ErrorCodes.InvalidParams, "The document is not open.");
  // The findings must speak of the text that is signed.
  if (document.last.version !== document.version) await reviews.next(document);
  const block = document.tracker.find(params.blockId);
  if (!block) throw new ResponseError(ErrorCodes.InvalidParams, "The block is gone.");
  const sentence = params.sentence.trim();
  const findings = document.currentFindings();
  const { context } = await contexts.of(document);
  const folder = document.path === undefined ? undefined : dirname(document.path);
  const place =
    folder === undefined ? undefined : await ledgerPlace(folder, folders.folderOf(document.path ?? "") ?? folder);
  const ledger = readLedger(place ? await readLedgerFile(place.file) : "").entries;
  const subject = subjectOf(document.text.getText(), block.span, findings, context, ledger, block.hash);
  const verdict = judgeSentence(sentence, subject);
  if (!verdict.accepted) return { outcome: "refused", reason: verdict.reason, hint: verdict.hint };
  const errors = errorsIn(findings, block.span);
  const open = unanswered(document, errors, params.answers);
  if (open.length > 0) return { outcome: "open-findings", findings: open };
  const problem = answerProblem(params.answers, host.now());
  if (problem)
    return {
      outcome: "refused",
      reason: problem,
      hint: "Say what makes it harmless here, or until when it is accepted.",
    };
  const answer = await findSigner(folder ?? process.cwd(), parts.options.workspaceTrusted);
  if ("reason" in answer) return { outcome: "refused", ...answer };
  const { signer } = answer;
  const at = host.now();
  if (place) {
    const known = new Set(ledger.map(({ record }) => `${record.kind} ${record.hash}`));
    const records = recordsOf({
      parts,
      document,
      place,
      block,
      errors,
      params: { ...params, sentence },
      signer,
      at,
      known,
    });
    await appendToLedger(place.file, records.map(sealRecord));
  }
  const signed = document.tracker.sign(block.id, { hash: block.hash, sentence, signer, at });
  if (!signed) throw new ResponseError(ErrorCodes.InvalidParams, "The block is gone.");
  parts.blocksChanged(document);
  return { outcome: "signed", block: viewOf(document, signed) };
}

interface RecordParts {
  readonly parts: ServerParts;
  readonly document: OpenDocument;
  readonly place: LedgerPlace;
  readonly block: TrackedBlock;
  readonly errors: readonly Finding[];
  readonly params: SignOffParams;
  readonly signer: string;
  readonly at: number;
  readonly known: ReadonlySet<string>;
}

/** The insertion, unless the ledger has it, the answers, and the sentence last. */
function recordsOf({ parts, document, place, block, errors, params, signer, at, known }: RecordParts): NewRecord[] {
  const { hash, origin, confidence, insertedAt, span } = block;
  const line = (offset: number) => document.text.positionAt(offset).line + 1;
  const common = {
    time: new Date(at).toISOString(),
    file: pathInLedger(place, document.path ?? ""),
    lines: [line(span.start), line(span.end)] as const,
    hash,
    tool: `plumbline ${parts.version}`,
  };
  const time = new Date(insertedAt).toISOString();
  const insertion: NewRecord[] = known.has(`insertion ${hash}`)
    ? []
    : [{ ...common, kind: "insertion", time, origin, confidence }];
  const waivers = params.answers.flatMap(({ fingerprint, answer, reason, until }): NewRecord[] => {
    const rule = errors.find((finding) => finding.fingerprint === fingerprint)?.rule;
    if (rule === undefined) return [];
    return [
      {
        ...common,
        kind: "waiver",
        fingerprint,
        rule,
        answer,
        reason: reason.trim(),
        signer,
        ...(until !== undefined && { until }),
      },
    ];
  });
  return [...insertion, ...waivers, { ...common, kind: "signoff", sentence: params.sentence, signer }];
}
