/** The New York Times: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { from } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "The New York Times",
    id: "nytimes-key",
    title: "New York Times API key",
    level: "low",
    grants: "read the API on the account's quota",
    words: ["nytimes", "new-york-times", "newyorktimes", "nyt_api"],
    value: from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 32),
    source: "https://developer.nytimes.com/get-started",
  }),
];
