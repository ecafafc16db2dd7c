/** Proves a replacement before it is given out: restoring gives the text back, and no value stands in the result. */
import type { Span } from "../model/span.ts";
import { Occurrences } from "./occurrences.ts";
import type { Placed } from "./plan.ts";
import type { Placement } from "./restore/restore.ts";
import { restoreText } from "./restore/restore.ts";
import { squash } from "./restore/squash.ts";
import type { VaultDraft } from "./vaultDraft.ts";

export interface Faults {
  /** Squashed mocks that this text cannot have. */
  readonly banned: ReadonlySet<string>;
  /** Places of the text before that have to be hidden as well, or in a larger piece. */
  readonly spans: readonly Span[];
}

export interface Output {
  readonly text: string;
  readonly placed: readonly Placed[];
}

/** `own`: mocks in the text before that this vault gave out; they stay and come back as their values. */
export function findFaults(
  before: string,
  output: Output,
  draft: VaultDraft,
  own: readonly Span[],
): Faults | undefined {
  const banned = new Set<string>();
  const spans: Span[] = [];
  const restoration = restoreText(output.text, draft.indexes());
  checkPlaces(before, output, restoration.text, restoration.placements, own, banned, spans);
  checkSurvivors(output, banned);
  return banned.size === 0 && spans.length === 0 ? undefined : { banned, spans };
}

function checkPlaces(
  before: string,
  output: Output,
  restored: string,
  placements: readonly Placement[],
  own: readonly Span[],
  banned: Set<string>,
  spans: Span[],
): void {
  const byStart = new Map(placements.map((placement) => [placement.mock.start, placement]));
  for (const { mock, mockSpan, real } of output.placed) {
    const place = byStart.get(mockSpan.start);
    const isRight = place?.mock.end === mockSpan.end && restored.slice(place.real.start, place.real.end) === real;
    if (isRight) byStart.delete(mockSpan.start);
    else banned.add(squash(mock));
  }
  const ownStarts = new Set(own.map(({ start }) => start));
  const origin = backMapper(output.placed);
  for (const { mock } of byStart.values()) {
    const start = origin(mock.start);
    if (start !== undefined && ownStarts.has(start)) continue;
    banned.add(squash(output.text.slice(mock.start, mock.end)));
    const end = origin(mock.end);
    if (start !== undefined && end !== undefined && before.slice(start, end) !== "") spans.push({ start, end });
  }
}

/** Offset in the result -> offset in the text before; undefined inside a mock. */
function backMapper(placed: readonly Placed[]): (offset: number) => number | undefined {
  return (offset) => {
    let low = 0;
    let high = placed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.mockSpan.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    const last = placed[low - 1];
    if (last === undefined) return offset;
    if (offset < last.mockSpan.end) return undefined;
    return last.found.span.end + offset - last.mockSpan.end;
  };
}

/** No value of at least four characters inside a mock, its own or another's. */
function checkSurvivors({ placed }: Output, banned: Set<string>): void {
  const reals = new Occurrences(new Set(placed.map(({ real }) => real)));
  for (const mock of new Set(placed.map(({ mock }) => mock))) {
    for (const _hit of reals.in(mock)) {
      banned.add(squash(mock));
      break;
    }
  }
}
