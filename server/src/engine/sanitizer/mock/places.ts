/** Coordinates in the open ocean around 0,0 with the precision of the original; addresses of invented streets. */
import { STREET_WORDS } from "./keptWords.ts";
import type { MockMaker } from "./maker.ts";
import { mapWords } from "./mapWords.ts";

export const coordinates: MockMaker = {
  types: ["geo-coordinate"],
  make: ({ value, random }) =>
    value.replace(
      /\d+([.,])(\d+)/g,
      (_, point: string, decimals: string) => `0${point}${random.digits(decimals.length)}`,
    ),
};

export const streets: MockMaker = {
  types: ["street-address"],
  make: (request) => mapWords(request, { keep: STREET_WORDS, digits: "change" }),
};
