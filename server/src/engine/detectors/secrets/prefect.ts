/** Prefect: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Prefect",
    id: "prefect-key",
    title: "Prefect API key",
    level: "high",
    grants: "start flows as the user or service account",
    prefixes: ["pnu_", "pnb_"],
    rest: an(36),
    source: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  }),
];
