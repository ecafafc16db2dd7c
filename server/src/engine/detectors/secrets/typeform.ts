/** Typeform: personal tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64uDotted, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Typeform",
  source: "https://www.typeform.com/developers/get-started/personal-access-token/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "typeform-token",
    title: "Typeform personal token",
    level: "medium",
    grants: "read forms and their answers",
    prefixes: ["tfp_"],
    rest: b64uDotted(59),
  }),
  prefixToken({
    ...vendor,
    id: "typeform-token-short",
    title: "Typeform personal token (short)",
    level: "medium",
    grants: "read forms and their answers",
    prefixes: ["tfp_"],
    rest: shape`${an(43, 45)}_${an(13, 15)}`,
  }),
];
