/** Honeycomb: keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, either, lan, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Honeycomb",
  source: "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "honeycomb-key",
    title: "Honeycomb key",
    level: "medium",
    grants: "write events to the environment",
    prefixes: ["hcaik_", "hcamk_", "hcalk_", "hcamr_", "hcxik_"],
    rest: lan(58),
  }),
  contextToken({
    ...vendor,
    id: "honeycomb-legacy-key",
    title: "Honeycomb key (old form)",
    level: "medium",
    grants: "write events to the data set",
    words: ["honeycomb"],
    value: either(lowerHex(32), an(22)),
  }),
];
