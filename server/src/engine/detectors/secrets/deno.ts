/** Deno Deploy: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Deno Deploy",
    id: "deno-token",
    title: "Deno Deploy token",
    level: "high",
    grants: "deploy to the projects of the account",
    prefixes: ["ddp_", "ddo_"],
    rest: an(36),
    source: "https://docs.deno.com/deploy/",
  }),
];
