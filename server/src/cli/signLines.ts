/** Signs lines of a file from the command line, by the same rules as in the editor. */
import { dirname, resolve } from "node:path";
import { judgeSentence } from "../engine/ledger/sentence.ts";
import { isAutomated } from "../engine/ledger/signer.ts";
import { subjectOf } from "../engine/ledger/subject.ts";
import { sealRecord } from "../engine/ledger/write.ts";
import { createDocument, type SourceDocument } from "../engine/model/document.ts";
import type { Span } from "../engine/model/span.ts";
import { hashBlock } from "../engine/provenance/blockHash.ts";
import { trimSpan } from "../engine/provenance/shift.ts";
import { languageIdOf } from "../node/languageId.ts";
import { appendToLedger, pathInLedger } from "../node/ledgerFile.ts";
import { loadLedger } from "../node/ledgerState.ts";
import { findSigner } from "../node/signer.ts";
import { describeUnread, readTextFile } from "../node/textFile.ts";
import { contextSource } from "./contextSource.ts";
import { nodeEngine } from "./engineSetup.ts";
import { type Environment, EXIT, type ExitCode, UsageError } from "./environment.ts";
import { oneLineEach } from "./oneLineEach.ts";

export interface SignFlags {
  readonly lines: string;
  readonly sentence: string;
  readonly iAm?: string;
}

export async function signLines(env: Environment, file: string, flags: SignFlags): Promise<ExitCode> {
  const path = resolve(env.cwd, file);
  const document = await openFile(file, path);
  const span = spanOf(document, flags.lines);
  const hash = span && hashBlock(document.text, span, document.languageId);
  if (!span || !hash) throw new UsageError(`there is no code in lines ${flags.lines} of ${file}`);
  const signer = await signerFor(env, dirname(path), flags.iAm);
  const { context } = await contextSource(env, undefined).forFile(path);
  const session = await nodeEngine(env).open(path, document.languageId, document.text);
  const { findings } = await session.review({ context, within: [span] });
  session.close();
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    return refuse(env, `open errors must be fixed or answered in the editor first:\n${oneLineEach(document, errors)}`);
  const { place, ledger } = await loadLedger(dirname(path));
  const verdict = judgeSentence(
    flags.sentence,
    subjectOf(document.text, span, findings, context, ledger.entries, hash),
  );
  if (!verdict.accepted) return refuse(env, `${verdict.reason} ${verdict.hint}`);
  const lines = [document.lines.lineAt(span.start) + 1, document.lines.lineAt(span.end) + 1] as const;
  const time = new Date().toISOString();
  const common = { time, file: pathInLedger(place, path), lines, hash, tool: `plumbline ${env.version}` };
  await appendToLedger(place.file, [
    sealRecord({ ...common, kind: "signoff", sentence: flags.sentence.trim(), signer }),
  ]);
  await env.out.write(`signed ${file}:${lines[0]}-${lines[1]} as ${signer}\n`);
  return EXIT.ok;
}

async function refuse(env: Environment, why: string): Promise<ExitCode> {
  await env.err.write(`plumbline: not signed: ${why}\n`);
  return EXIT.findings;
}

async function openFile(file: string, path: string): Promise<SourceDocument> {
  const source = await readTextFile(path);
  if (source.outcome !== "text") throw new UsageError(`${file}: ${describeUnread(source)}`);
  return createDocument(path, languageIdOf(path, source.text), source.text);
}

function spanOf(document: SourceDocument, range: string): Span | undefined {
  const match = /^(\d+)(?:-(\d+))?$/.exec(range);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (!match || first < 1 || last < first || first > document.lines.lineCount) {
    throw new UsageError(`--lines ${range}: expected lines of the file, for example 10-24`);
  }
  return trimSpan(document.text, { start: document.lines.lineStart(first - 1), end: document.lines.lineStart(last) });
}

/** A script has to name a person; at a terminal git's user is taken. */
async function signerFor(env: Environment, folder: string, named: string | undefined): Promise<string> {
  if (named !== undefined) {
    if (!named.trim() || isAutomated(named)) throw new UsageError("--i-am names a person");
    return named.trim();
  }
  if (!env.interactive) throw new UsageError("nobody sits at this terminal: say who signs with --i-am");
  const answer = await findSigner(folder, true);
  if ("reason" in answer) throw new UsageError(`${answer.reason} ${answer.hint}`);
  return answer.signer;
}
