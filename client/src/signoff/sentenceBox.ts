/** Asks for the sentence and keeps asking, kindly, until the server accepts it or the person gives up. */
import { type InputBox, l10n, window } from "vscode";
import type { SignOffResult } from "../../../server/src/protocol/blocks.ts";

export interface SentenceRequest {
  readonly title: string;
  readonly sentence: string;
  /** Why the sentence was refused before, when the box is shown again. */
  readonly refusal?: string;
  readonly submit: (sentence: string) => Promise<SignOffResult>;
}

export interface SentenceOutcome {
  readonly sentence: string;
  readonly result: Exclude<SignOffResult, { outcome: "refused" }>;
}

/** Undefined when the person left. An error of `submit` closes the box and is passed on. */
export function askSentence(request: SentenceRequest): Promise<SentenceOutcome | undefined> {
  const box = window.createInputBox();
  box.title = request.title;
  box.prompt = l10n.t("Why is this right for our system? One sentence; Enter signs off.");
  box.placeholder = l10n.t(
    "Name what makes it right here: a limit, a volume, a dependency, what happens when it fails",
  );
  box.value = request.sentence;
  box.validationMessage = request.refusal;
  box.ignoreFocusOut = true;
  return new Promise<SentenceOutcome | undefined>((resolve, reject) => {
    box.onDidChangeValue(() => {
      box.validationMessage = undefined;
    });
    box.onDidAccept(() => {
      submit(box, request).then((outcome) => outcome && resolve(outcome), reject);
    });
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}

async function submit(box: InputBox, request: SentenceRequest): Promise<SentenceOutcome | undefined> {
  const sentence = box.value.trim();
  if (box.busy || sentence === "") return undefined;
  box.busy = true;
  try {
    const result = await request.submit(sentence);
    if (result.outcome !== "refused") return { sentence, result };
    box.validationMessage = refusalText(result);
    return undefined;
  } finally {
    box.busy = false;
  }
}

export function refusalText({ reason, hint }: Extract<SignOffResult, { outcome: "refused" }>): string {
  return hint === "" ? reason : `${reason} ${hint}`;
}
