/** Adafruit: IO keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u } from "../shape/shape.ts";

const vendor = {
  provider: "Adafruit",
  source: "https://io.adafruit.com/api/docs/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "adafruit-io-key",
    title: "Adafruit IO key",
    level: "medium",
    grants: "read and write the feeds of the user",
    prefixes: ["aio_"],
    rest: an(28),
  }),
  contextToken({
    ...vendor,
    id: "adafruit-legacy-key",
    title: "Adafruit IO key (old form)",
    level: "medium",
    grants: "read and write the feeds of the user",
    words: ["adafruit"],
    value: b64u(32),
  }),
];
