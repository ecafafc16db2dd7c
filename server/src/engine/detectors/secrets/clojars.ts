/** Clojars: deploy tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Clojars",
    id: "clojars-token",
    title: "Clojars deploy token",
    level: "critical",
    grants: "publish artifacts as the user",
    prefixes: ["CLOJARS_"],
    rest: an(60),
    source: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
  }),
];
