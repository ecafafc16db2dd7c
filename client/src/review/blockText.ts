/** Blocks in words. Pure: the translation function is handed in. */
import type { BlockView, WireOrigin } from "../../../server/src/protocol/blocks.ts";

/** `vscode.l10n.t`, or anything that fills {0}, {1} ... in. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

export function originText(origin: WireOrigin, t: Translate): string {
  switch (origin) {
    case "outside-paste":
      return t("pasted from outside");
    case "own-paste":
      return t("pasted from your own code");
    case "inline-completion":
      return t("accepted inline completion");
    case "assistant-edit":
      return t("inserted by an assistant or extension");
    case "written-on-disk":
      return t("written by another program");
    case "typed":
      return t("typed");
    case "unknown":
      return t("origin unknown");
  }
}

export function stateText({ state }: Pick<BlockView, "state">, t: Translate): string {
  switch (state) {
    case "unreviewed":
      return t("Unreviewed");
    case "lapsed":
      return t("Sign-off lapsed");
    case "signed":
      return t("Signed off");
  }
}

/** "2 errors, 1 warning"; undefined when there is nothing to say. */
export function findingsText({ findings }: Pick<BlockView, "findings">, t: Translate): string | undefined {
  const { error, warning, info } = findings;
  const counts = [
    error === 1 ? t("1 error") : error > 1 ? t("{0} errors", error) : "",
    warning === 1 ? t("1 warning") : warning > 1 ? t("{0} warnings", warning) : "",
    info === 1 ? t("1 hint") : info > 1 ? t("{0} hints", info) : "",
  ].filter((text) => text !== "");
  return counts.length > 0 ? counts.join(", ") : undefined;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export function ageText(insertedAt: number, now: number, t: Translate): string {
  const age = Math.max(0, now - insertedAt);
  if (age < MINUTE) return t("just now");
  if (age < HOUR) return t("{0} min ago", Math.floor(age / MINUTE));
  if (age < DAY) return t("{0} h ago", Math.floor(age / HOUR));
  const days = Math.floor(age / DAY);
  return days === 1 ? t("yesterday") : t("{0} days ago", days);
}

/** Where the block came from, and when. */
export function whence(block: Pick<BlockView, "origin" | "insertedAt">, now: number, t: Translate): string {
  return `${originText(block.origin, t)} · ${ageText(block.insertedAt, now, t)}`;
}

/** The whole block in one line. */
export function summary(block: BlockView, now: number, t: Translate): string {
  const parts = [stateText(block, t), whence(block, now, t), findingsText(block, t)];
  return parts.filter((part) => part !== undefined).join(" · ");
}
