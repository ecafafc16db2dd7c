/** Neon: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Neon",
    id: "neon-api-key",
    title: "Neon API key",
    level: "critical",
    grants: "manage the databases of the account",
    prefixes: ["napi_"],
    rest: an(64),
    source: "https://neon.com/docs/manage/api-keys",
  }),
];
