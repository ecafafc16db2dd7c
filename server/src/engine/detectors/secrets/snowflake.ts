/** Snowflake: programmatic access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Snowflake",
    id: "snowflake-pat",
    title: "Snowflake programmatic access token",
    level: "critical",
    grants: "query as the user",
    words: ["snowflake"],
    value: shape`ey${b64u(20, 200)}.${b64u(20, 500)}.${b64u(20, 500)}`,
    source: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
  }),
];
