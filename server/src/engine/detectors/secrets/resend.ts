/** Resend: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { an, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Resend",
    id: "resend-api-key",
    title: "Resend API key",
    level: "high",
    grants: "send mail as the account's domains",
    prefixes: ["re_"],
    rest: shape`${an(8)}_${an(24)}`,
    accept: looksRandom,
    source: "https://resend.com/docs/api-reference/introduction",
  }),
];
