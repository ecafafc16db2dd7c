/** Fixes are computed when somebody asks, from the report the finding came from. */
import { applyEdits } from "../model/edit.ts";
import type { Finding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { ReviewPass } from "./reviewer.ts";

export function fixesOf(finding: Finding, pass: ReviewPass): readonly Fix[] {
  const found = pass.found.find((one) => one.finding === finding || isSame(one.finding, finding));
  const source = found?.source;
  if (!source?.reported.risk.fix) return [];
  const offered = source.reported.risk.fix(source.reported.report, source.review);
  const fixes = offered === undefined ? [] : "edits" in offered ? [offered] : offered;
  return fixes.filter((fix) => changesSomething(fix, pass));
}

const isSame = (a: Finding, b: Finding): boolean => a.fingerprint === b.fingerprint && a.span.start === b.span.start;

/** A fix that leaves the text as it is would be offered again and again. */
const changesSomething = (fix: Fix, { document }: ReviewPass): boolean =>
  applyEdits(document.text, fix.edits) !== document.text;
