/** RapidAPI: keys. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "RapidAPI",
    id: "rapidapi-key",
    title: "RapidAPI key",
    level: "medium",
    grants: "call every subscribed API on the account's bill",
    words: ["rapidapi", "rapid_api", "x-rapidapi"],
    value: b64u(50),
    source: "https://docs.rapidapi.com/docs/keys",
  }),
];
