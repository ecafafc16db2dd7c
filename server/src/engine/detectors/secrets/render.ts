/** Render: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Render",
    id: "render-api-key",
    title: "Render API key",
    level: "high",
    grants: "manage the services of the account",
    prefixes: ["rnd_"],
    rest: an(28, 32),
    source: "https://render.com/docs/api",
  }),
];
