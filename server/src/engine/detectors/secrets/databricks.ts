/** Databricks: personal access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { digits, hex, lowerHex, optional, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Databricks",
  source: "https://docs.databricks.com/en/dev-tools/auth/pat.html",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "databricks-pat",
    title: "Databricks personal access token",
    level: "critical",
    grants: "run jobs and read data as the user",
    prefixes: ["dapi"],
    rest: shape`${hex(32)}${optional(shape`-${digits(1)}`)}`,
  }),
  prefixToken({
    ...vendor,
    id: "databricks-oauth-secret",
    title: "Databricks service principal secret",
    level: "critical",
    grants: "run jobs and read data as the service principal",
    prefixes: ["dose"],
    rest: lowerHex(32),
  }),
];
