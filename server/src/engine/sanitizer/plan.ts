/** Gives every found value its mock: equal values one, related values related ones, two values never the same. */
import type { Span } from "../model/span.ts";
import type { DetectorIndex, FoundValue } from "./find.ts";
import { dayShiftOf } from "./mock/dayShift.ts";
import { inventWord } from "./mock/invent.ts";
import type { MockRequest } from "./mock/maker.ts";
import { makerOf } from "./mock/makers.ts";
import { KeyedRandom } from "./mock/random.ts";
import { WordTable } from "./mock/wordTable.ts";
import { squash } from "./restore/squash.ts";
import { DOMAIN_KIND } from "./vault.ts";
import type { VaultDraft } from "./vaultDraft.ts";

export interface PlannedValue {
  readonly found: FoundValue;
  readonly real: string;
  readonly mock: string;
}

const TRIES = 60;

export class Planner {
  private readonly draft: VaultDraft;
  private readonly detectors: DetectorIndex;
  private readonly words: WordTable;
  private readonly dayShift: number;

  constructor(draft: VaultDraft, detectors: DetectorIndex) {
    this.draft = draft;
    this.detectors = detectors;
    this.words = new WordTable(draft);
    this.dayShift = dayShiftOf(draft.key);
  }

  /** People first: logins and addresses are made of their names. */
  plan(text: string, found: readonly FoundValue[]): PlannedValue[] {
    const reals = found.map(({ span }) => text.slice(span.start, span.end));
    const avoid = new Set(reals);
    found.forEach((value, at) => {
      if (value.type === "person") this.mockFor(reals[at] ?? "", value, avoid);
    });
    return found.map((value, at) => {
      const real = reals[at] ?? "";
      return { found: value, real, mock: this.mockFor(real, value, avoid) };
    });
  }

  private mockFor(real: string, found: FoundValue, avoid: ReadonlySet<string>): string {
    const known = this.draft.mockOf(found.type, real);
    if (known !== undefined) return known;
    const mock = this.invent(real, found, avoid);
    this.draft.add({ kind: found.type, real, mock });
    this.addDomain(real, mock);
    return mock;
  }

  private invent(real: string, found: FoundValue, avoid: ReadonlySet<string>): string {
    const maker = makerOf(found.type, found.isSecret);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const random = new KeyedRandom(this.draft.key, `${found.type}\u0000${real}\u0000${attempt}`);
      const request = this.requestFor(real, found, random, attempt);
      const mock = long(maker.make(request) ?? makerOf("", found.isSecret).make(request) ?? real, real, random);
      if (mock !== real && !avoid.has(mock) && this.draft.isFree(mock, real)) return mock;
    }
    throw new Error(`no free mock for a value of type ${found.type}`);
  }

  private requestFor(value: string, found: FoundValue, random: KeyedRandom, attempt: number): MockRequest {
    const check = this.detectors.get(found.detector)?.check;
    return {
      value,
      type: found.type,
      random,
      words: this.words,
      attempt,
      dayShift: this.dayShift,
      ...(found.checksum && { checksum: found.checksum }),
      ...(check && { check }),
    };
  }

  /** An assistant may use the domain of an address or a host alone. */
  private addDomain(real: string, mock: string): void {
    const [domain, substitute] = [domainOf(real), domainOf(mock)];
    if (domain === undefined || substitute === undefined || domain === substitute) return;
    if (this.draft.mockOf(DOMAIN_KIND, domain) !== undefined || !this.draft.isFree(substitute, domain)) return;
    this.draft.add({ kind: DOMAIN_KIND, real: domain, mock: substitute });
  }
}

const domainOf = (value: string): string | undefined => {
  const host = value.slice(value.lastIndexOf("@") + 1);
  const match = /^(?:[\w-]+\.)*([\w-]{2,}\.[a-z]{2,})$/i.exec(host);
  return match?.[1] === value ? undefined : match?.[1];
};

const DIGITS = 5;
const LETTERS = 5;

/** A mock that is too short to be found again for certain is made longer. */
function long(mock: string, real: string, random: KeyedRandom): string {
  const key = squash(mock);
  if (/[^\u0000-\u024f]/.test(key)) return key.length >= 3 ? mock : mock + inventWord(key, random);
  if (/^\d+$/.test(key)) return key.length >= DIGITS ? mock : mock + random.digits(DIGITS - key.length);
  if (key.length >= LETTERS) return mock;
  const longer = mock + inventWord("", random);
  // Signs alone would stay as they are.
  return longer.includes(real) ? inventWord("", random) : longer;
}

export interface Placed extends PlannedValue {
  readonly mockSpan: Span;
  /** The mock squashed. */
  readonly mockKey: string;
}

/** The text with the mocks in place of the values. */
export function replaceAll(text: string, planned: readonly PlannedValue[]): { text: string; placed: Placed[] } {
  const parts: string[] = [];
  const placed: Placed[] = [];
  let end = 0;
  let length = 0;
  for (const value of planned) {
    const between = text.slice(end, value.found.span.start);
    parts.push(between, value.mock);
    const start = length + between.length;
    placed.push({ ...value, mockSpan: { start, end: start + value.mock.length }, mockKey: squash(value.mock) });
    length = start + value.mock.length;
    end = value.found.span.end;
  }
  parts.push(text.slice(end));
  return { text: parts.join(""), placed };
}
