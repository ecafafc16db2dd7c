/** FreshBooks: client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "FreshBooks",
    id: "freshbooks-secret",
    title: "FreshBooks client secret",
    level: "high",
    grants: "act as the app",
    words: ["freshbooks"],
    value: an(64),
    source: "https://www.freshbooks.com/api/authentication",
  }),
];
