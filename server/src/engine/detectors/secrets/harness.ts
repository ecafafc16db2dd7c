/** Harness: personal and service account keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Harness",
    id: "harness-api-key",
    title: "Harness API key",
    level: "high",
    grants: "act as the user or service account",
    prefixes: ["pat.", "sat."],
    rest: shape`${b64u(22)}.${an(24)}.${an(20)}`,
    source: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
  }),
];
