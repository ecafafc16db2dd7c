/** Asks for an answer to each finding that is still open: waived until a date, or not applicable, with a reason. */
import { l10n, type QuickPickItem, Selection, type TextDocument, TextEditorRevealType, window } from "vscode";
import type { OpenFinding, SignOffParams } from "../../../server/src/protocol/blocks.ts";
import { toRange } from "../shared/ranges.ts";
import { dateProblem, defaultEndDate } from "./endDate.ts";

export type Answer = SignOffParams["answers"][number];

interface ChoiceItem extends QuickPickItem {
  readonly choice: "waived" | "not-applicable" | "fix";
}

/** Undefined when the person left or wants to fix something first. */
export async function answerFindings(
  document: TextDocument,
  findings: readonly OpenFinding[],
): Promise<Answer[] | undefined> {
  const answers: Answer[] = [];
  for (const [index, finding] of findings.entries()) {
    await reveal(document, finding);
    const answer = await answerOne(finding, { step: index + 1, of: findings.length });
    if (!answer) return undefined;
    answers.push(answer);
  }
  return answers;
}

interface Progress {
  readonly step: number;
  readonly of: number;
}

async function answerOne(finding: OpenFinding, progress: Progress): Promise<Answer | undefined> {
  const title = l10n.t("Open finding {0} of {1}: {2}", progress.step, progress.of, finding.rule);
  const choice = await window.showQuickPick(choices(), { title, placeHolder: finding.message, ignoreFocusOut: true });
  if (!choice || choice.choice === "fix") return undefined;
  const reason = await askReason(title, choice.choice);
  if (reason === undefined) return undefined;
  const { fingerprint } = finding;
  if (choice.choice === "not-applicable") return { fingerprint, answer: "not-applicable", reason };
  const until = await askEndDate(title);
  return until === undefined ? undefined : { fingerprint, answer: "waived", reason, until };
}

function choices(): ChoiceItem[] {
  return [
    { choice: "fix", label: l10n.t("Fix it first"), detail: l10n.t("Stops here and leaves the cursor at the finding") },
    {
      choice: "waived",
      label: l10n.t("Waive it for a while"),
      detail: l10n.t("It is a problem, and there is a reason to live with it until a date"),
    },
    {
      choice: "not-applicable",
      label: l10n.t("It does not apply here"),
      detail: l10n.t("Something Plumbline cannot see makes it harmless"),
    },
  ];
}

function askReason(title: string, choice: "waived" | "not-applicable"): Thenable<string | undefined> {
  const prompt = choice === "waived" ? l10n.t("Why can it wait?") : l10n.t("What makes it harmless here?");
  return window.showInputBox({
    title,
    prompt,
    ignoreFocusOut: true,
    validateInput: (value) =>
      value.trim() === "" ? l10n.t("A reason is needed: it is what the next reader sees.") : undefined,
  });
}

function askEndDate(title: string): Thenable<string | undefined> {
  return window.showInputBox({
    title,
    prompt: l10n.t("Waived until (year-month-day)"),
    value: defaultEndDate(new Date()),
    ignoreFocusOut: true,
    validateInput: (value) => {
      switch (dateProblem(value, new Date())) {
        case "format":
          return l10n.t("Write the date as 2027-01-31.");
        case "past":
          return l10n.t("The date lies in the past.");
        case "far":
          return l10n.t("A waiver lasts at most a year.");
        default:
          return undefined;
      }
    },
  });
}

async function reveal(document: TextDocument, { range }: OpenFinding): Promise<void> {
  const editor = await window.showTextDocument(document, { preserveFocus: true });
  const place = toRange(range);
  editor.selection = new Selection(place.start, place.start);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}
