/** Sourcegraph: access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { either, hex, literal, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Sourcegraph",
  source: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "sourcegraph-token",
    title: "Sourcegraph access token",
    level: "high",
    grants: "read all code the user may read",
    prefixes: ["sgp_"],
    rest: either(shape`${either(literal("local"), hex(16))}_${hex(40)}`, hex(40)),
  }),
  prefixToken({
    ...vendor,
    id: "sourcegraph-enterprise-token",
    title: "Sourcegraph product subscription token",
    level: "high",
    grants: "use the instance's licence",
    prefixes: ["slk_", "sgs_"],
    rest: hex(40, 64),
  }),
  contextToken({
    ...vendor,
    id: "sourcegraph-legacy-token",
    title: "Sourcegraph access token (old form)",
    level: "high",
    grants: "read all code the user may read",
    words: ["sourcegraph"],
    value: hex(40),
  }),
];
