/**
 * The short way after an edit: parses the statements it touches, with one unchanged statement on each side, and puts the
 * result between the units that stay. The parser's own incremental parse goes over all that follows the edit in some
 * grammars (Python: half of the file for most edits); this does not.
 */
import { Deadline } from "./limits.ts";
import { type ParseEnvironment, readDocument } from "./readDocument.ts";
import { moveUnit, newRecord, type UnitRange, type UnitRecord } from "./unit.ts";
import { type Change, UnitReuse } from "./unitReuse.ts";

/** Units first..last of the previous version stand in start..end of its text. */
interface Window {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** The document after the change; undefined where the whole text has to be parsed. */
export function parseWindow(
  environment: ParseEnvironment,
  previous: UnitRecord,
  before: string,
  after: string,
  change: Change,
): UnitRecord | undefined {
  if (previous.unread.length > 0) return undefined;
  const window = windowAround(previous.nested, change, before.length);
  const delta = after.length - before.length;
  // A window of most of the text saves nothing, and the neighbours that it is checked against are of no use.
  if ((window.end - window.start) * 2 > before.length) return undefined;
  const inside = previous.nested.slice(window.first, window.last + 1);
  const reuse = new UnitReuse(inside, before, after, change);
  const part = readWindow(environment, after, window.start, window.end + delta, reuse);
  if (!part || !isAnchored(part, inside, previous, window)) return undefined;
  reuse.settle();
  return splice(previous, part, window, delta, after.length);
}

function windowAround(units: readonly UnitRecord[], change: Change, length: number): Window {
  let touched = units.findIndex(({ unit }) => unit.start + unit.length >= change.start);
  if (touched < 0) touched = units.length;
  let after = units.findIndex(({ unit }) => unit.start > change.oldEnd);
  if (after < 0) after = units.length;
  const first = Math.max(0, touched - 1);
  const last = Math.min(units.length - 1, after);
  const outer = units[first - 1]?.unit;
  return {
    first,
    last,
    start: outer ? outer.start + outer.length : 0,
    end: units[last + 1]?.unit.start ?? length,
  };
}

function readWindow(
  environment: ParseEnvironment,
  text: string,
  start: number,
  end: number,
  reuse: UnitReuse,
): UnitRecord | undefined {
  const { trees, limits, host } = environment;
  const deadline = new Deadline(() => host.now(), limits.milliseconds);
  const tree = trees.parse(text.slice(start, end), deadline);
  if (!tree) return undefined;
  try {
    return readDocument(environment, { tree, text, start, end }, reuse, deadline);
  } finally {
    trees.release(tree);
  }
}

/** The statements around the change came out as they were, so the change does not reach beyond them. */
function isAnchored(part: UnitRecord, inside: readonly UnitRecord[], previous: UnitRecord, window: Window): boolean {
  if (part.unread.length > 0) return false;
  const hasLeft = window.first === 0 || part.nested[0] === inside[0];
  const hasRight = window.last === previous.nested.length - 1 || part.nested.at(-1) === inside.at(-1);
  return hasLeft && hasRight;
}

function splice(previous: UnitRecord, part: UnitRecord, window: Window, delta: number, length: number): UnitRecord {
  const following = previous.nested.slice(window.last + 1);
  for (const unit of following) moveUnit(unit, unit.unit.start + delta);
  const own = <T extends UnitRange>(old: readonly T[], fresh: readonly T[]): T[] => [
    ...old.filter((range) => range.to <= window.start),
    ...fresh,
    ...old
      .filter((range) => range.from >= window.end)
      .map((range) => ({ ...range, from: range.from + delta, to: range.to + delta })),
  ];
  const document = newRecord("", "", 0, length);
  document.comments.push(...own(previous.comments, part.comments));
  document.errors.push(...own(previous.errors, part.errors));
  for (const units of [previous.nested.slice(0, window.first), part.nested, following]) {
    for (const unit of units) document.nested.push(unit);
  }
  return document;
}
