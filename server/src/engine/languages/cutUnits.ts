/** Decides which siblings of a body are units: a statement with the comments and decorators that lead to it. Pure. */
import type { LanguageAdapter } from "./adapter.ts";

export interface Sibling {
  readonly type: string;
  readonly named: boolean;
  readonly isComment: boolean;
  readonly start: number;
  readonly end: number;
}

/** Siblings first..last are one unit; those before `main` lead to it. In a loose unit all of first..last are its children. */
export interface UnitCut {
  readonly first: number;
  readonly main: number;
  readonly last: number;
  readonly loose: boolean;
}

/** Siblings in no cut are plain children of the body: brackets, separators, comments that lead to nothing. */
export function cutUnits(siblings: readonly Sibling[], adapter: LanguageAdapter): UnitCut[] {
  const cuts: UnitCut[] = [];
  let first = -1;
  siblings.forEach((sibling, index) => {
    if (adapter.leadingTypes.includes(sibling.type)) {
      if (first < 0) first = index;
    } else if (!sibling.isComment) {
      if (sibling.named && sibling.end > sibling.start) {
        cuts.push({ first: first < 0 ? index : first, main: index, last: index, loose: false });
      }
      first = -1;
    }
  });
  return cuts;
}

/** The same inside of an ERROR node: what is no statement by itself forms one loose unit with its neighbours. */
export function cutLost(siblings: readonly Sibling[], adapter: LanguageAdapter): UnitCut[] {
  const cuts: UnitCut[] = [];
  let loose = -1;
  const close = (end: number) => {
    if (loose >= 0) cuts.push({ first: loose, main: loose, last: end - 1, loose: true });
    loose = -1;
  };
  siblings.forEach((sibling, index) => {
    if (sibling.named && sibling.end > sibling.start && adapter.isStatement(sibling.type)) {
      close(index);
      cuts.push({ first: index, main: index, last: index, loose: false });
    } else if (loose < 0) {
      loose = index;
    }
  });
  close(siblings.length);
  return cuts;
}
