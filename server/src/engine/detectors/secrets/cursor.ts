/** Cursor: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Cursor",
    id: "cursor-api-key",
    title: "Cursor API key",
    level: "high",
    grants: "use the account's agents and read its usage",
    prefixes: ["key_"],
    rest: lowerHex(64),
    source: "https://docs.cursor.com/account/teams/admin-api",
  }),
];
