/** The status items in words. Pure: the translation function is handed in. */
import type { ReviewStatus } from "../../../server/src/protocol/review.ts";
import type { Translate } from "../review/blockText.ts";
import type { ServerState } from "../server/server.ts";

export interface StatusLine {
  readonly text: string;
  readonly detail: string;
  readonly severity: "information" | "warning" | "error";
  readonly busy: boolean;
  readonly command: string;
  readonly action: string;
}

export interface ReviewFacts {
  readonly server: ServerState;
  readonly openBlocks: number;
  readonly status: ReviewStatus | undefined;
}

const RESTART = "plumbline.restartServer";
const LOG = "plumbline.showLog";
/** A wave of the review that takes longer is worth a word. */
const SLOW_MS = 250;

export function reviewLine({ server, openBlocks, status }: ReviewFacts, t: Translate): StatusLine {
  const calm = { severity: "information", busy: false } as const;
  switch (server) {
    case "idle":
    case "starting":
      return { ...calm, busy: true, text: t("Plumbline is starting"), detail: "", command: LOG, action: t("Show Log") };
    case "restarting":
      return {
        ...calm,
        busy: true,
        text: t("Plumbline is restarting"),
        detail: "",
        command: LOG,
        action: t("Show Log"),
      };
    case "stopped":
      return {
        text: t("Plumbline has stopped"),
        detail: t("Blocks are kept"),
        severity: "error",
        busy: false,
        command: RESTART,
        action: t("Restart Server"),
      };
    case "running":
      return { ...runningLine(openBlocks, status, t), busy: status?.types === "running" };
  }
}

function runningLine(openBlocks: number, status: ReviewStatus | undefined, t: Translate): Omit<StatusLine, "busy"> {
  const failed = status?.failedRules ?? [];
  const details = [failedText(failed, t), typesText(status, t), slowText(status, t)].filter((text) => text !== "");
  return {
    text:
      openBlocks === 0
        ? t("Plumbline: no unreviewed block")
        : openBlocks === 1
          ? t("Plumbline: 1 unreviewed block")
          : t("Plumbline: {0} unreviewed blocks", openBlocks),
    detail: details.join(" · "),
    severity: failed.length > 0 ? "warning" : "information",
    ...(failed.length > 0
      ? { command: LOG, action: t("Show Log") }
      : openBlocks > 0
        ? { command: "plumbline.nextBlock", action: t("Next Block") }
        : { command: "plumbline.reviewFile", action: t("Review File") }),
  };
}

function failedText(failed: ReviewStatus["failedRules"], t: Translate): string {
  if (failed.length === 0) return "";
  const names = failed.map(({ rule, count }) => `${rule} (${count})`).join(", ");
  return t("Rules that failed: {0}", names);
}

function typesText(status: ReviewStatus | undefined, t: Translate): string {
  return status?.types === "unavailable" ? t("Types could not be asked in time") : "";
}

function slowText(status: ReviewStatus | undefined, t: Translate): string {
  if (!status || status.milliseconds < SLOW_MS) return "";
  return t("Last review took {0} ms", Math.round(status.milliseconds));
}

export function contextLine(status: ReviewStatus | undefined, t: Translate): StatusLine {
  const open = { busy: false, command: "plumbline.openContext" };
  if (status?.contextError !== undefined)
    return {
      ...open,
      text: t("Production context has an error"),
      detail: t("The last good one stays in force: {0}", status.contextError),
      severity: "error",
      action: t("Open"),
    };
  if (status?.contextFile !== undefined)
    return {
      ...open,
      text: t("Production context"),
      detail: status.contextFile,
      severity: "information",
      action: t("Open"),
    };
  return {
    ...open,
    text: t("No production context"),
    detail: t("Rules use general limits"),
    severity: "information",
    action: t("Create"),
  };
}
