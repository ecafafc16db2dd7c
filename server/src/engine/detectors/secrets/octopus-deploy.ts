/** Octopus Deploy: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { uan } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Octopus Deploy",
    id: "octopus-api-key",
    title: "Octopus Deploy API key",
    level: "high",
    grants: "deploy as the user",
    prefixes: ["API-"],
    rest: uan(26, 32),
    accept: hasDigit,
    source: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
  }),
];
