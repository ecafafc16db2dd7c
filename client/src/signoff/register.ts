/** Sign Off Block: one sentence, an answer to each finding that is still open, and the mark is gone. */
import { type Disposable, type LogOutputChannel, l10n } from "vscode";
import { type SignOffResult, signOff } from "../../../server/src/protocol/blocks.ts";
import type { BlockStore } from "../review/blockStore.ts";
import { lines } from "../review/navigation.ts";
import { type BlockTarget, blockTarget } from "../review/target.ts";
import type { Server } from "../server/server.ts";
import { registerCommand, say } from "../shared/report.ts";
import { type Answer, answerFindings } from "./answers.ts";
import { askSentence, refusalText } from "./sentenceBox.ts";

export interface SignOffFeature {
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly store: BlockStore;
}

export function registerSignOff({ log, server, store }: SignOffFeature): Disposable[] {
  return [
    registerCommand(log, "plumbline.signOffBlock", async (argument) => {
      const target = await blockTarget(store, argument);
      if (target && (await signOffBlock(server, target))) say(l10n.t("Signed off."));
    }),
  ];
}

/** False when the person left. */
async function signOffBlock(server: Server, { document, block }: BlockTarget): Promise<boolean> {
  let answers: Answer[] = [];
  const submit = (sentence: string): Promise<SignOffResult> =>
    server.ask(signOff, { uri: document.uri.toString(), blockId: block.id, sentence, answers });
  const { start, end } = lines(block.range);
  const title = l10n.t("Sign off lines {0} to {1}", start.line + 1, end.line + 1);
  let said = await askSentence({ title, sentence: block.sentence ?? "", submit });
  while (said && said.result.outcome !== "signed") {
    const answered = await answerFindings(document, said.result.findings);
    if (!answered) return false;
    answers = [...answers, ...answered];
    said = await again(title, said.sentence, submit);
  }
  return said !== undefined;
}

/** The sentence stands; only a refusal brings the box back. */
async function again(title: string, sentence: string, submit: (sentence: string) => Promise<SignOffResult>) {
  const result = await submit(sentence);
  if (result.outcome !== "refused") return { sentence, result };
  return askSentence({ title, sentence, refusal: refusalText(result), submit });
}
