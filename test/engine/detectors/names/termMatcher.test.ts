/** Terms of the context in every spelling, and nowhere else. */
import { expect, it } from "vitest";
import { TermMatcher } from "../../../../server/src/engine/detectors/names/termMatcher.ts";

const found = (text: string, clients: readonly string[]): string[] =>
  new TermMatcher({ organisation: [], clients, projects: [], internalDomains: [], allow: [] })
    .hits(text)
    .map(({ hit }) => text.slice(hit.span.start, hit.span.end));

it.each([
  ["Halvard & Rime", "Halvard & Rime"],
  ["halvard-rime.co.uk", "halvard-rime"],
  ["HALVARD_RIME_URL", "HALVARD_RIME"],
  ["halvardRimeClient", "halvardRime"],
  ["com.halvard.rime.api", "halvard.rime"],
  ["Halvard and Rime Ltd", "Halvard and Rime"],
  ["Halvard &amp; Rime", "Halvard &amp; Rime"],
  ["?c=Halvard%20%26%20Rime", "Halvard%20%26%20Rime"],
])("%s", (text, wanted) => {
  expect(found(text, ["Halvard & Rime"])).toEqual([wanted]);
});

it("finds accents with and without", () => {
  expect(found("Göteborg Frakt, goteborg-frakt", ["Göteborg Frakt"])).toEqual(["Göteborg Frakt", "goteborg-frakt"]);
});

it("takes short terms as whole words in their case", () => {
  expect(found("ION, ion, IONIC, ION's", ["ION"])).toEqual(["ION", "ION"]);
});

it("leaves other words alone", () => {
  expect(found("placement, acmeistic", ["Acme"])).toEqual([]);
});
