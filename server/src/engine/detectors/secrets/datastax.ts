/** DataStax: Astra tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lowerHex, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "DataStax",
    id: "datastax-token",
    title: "DataStax Astra token",
    level: "critical",
    grants: "read and write the databases of its role",
    prefixes: ["AstraCS:"],
    rest: shape`${an(20, 40)}:${lowerHex(64)}`,
    source: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
  }),
];
