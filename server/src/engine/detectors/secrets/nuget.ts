/** NuGet: API keys and feed passwords. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lan } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "NuGet",
    id: "nuget-api-key",
    title: "NuGet.org API key",
    level: "critical",
    grants: "publish packages as the user",
    prefixes: ["oy2"],
    rest: lan(43),
    source: "https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package",
  }),
];
