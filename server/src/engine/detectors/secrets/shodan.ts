/** Shodan: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Shodan",
    id: "shodan-key",
    title: "Shodan API key",
    level: "medium",
    grants: "search on the account's credits",
    words: ["shodan"],
    value: an(32),
    source: "https://developer.shodan.io/",
  }),
];
