/** ReadMe: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lan } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "ReadMe",
    id: "readme-key",
    title: "ReadMe API key",
    level: "medium",
    grants: "change the project's documentation",
    prefixes: ["rdme_"],
    rest: lan(70),
    source: "https://docs.readme.com/main/reference/intro/authentication",
  }),
];
