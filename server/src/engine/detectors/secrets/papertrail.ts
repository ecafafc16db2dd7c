/** Papertrail: tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Papertrail",
    id: "papertrail-token",
    title: "Papertrail API token",
    level: "medium",
    grants: "read logs of the account",
    words: ["papertrail"],
    value: an(20),
    source: "https://www.papertrail.com/help/search-api/",
  }),
];
