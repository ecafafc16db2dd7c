/** Mattermost: access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { lan } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Mattermost",
    id: "mattermost-token",
    title: "Mattermost access token",
    level: "high",
    grants: "act as the user",
    words: ["mattermost"],
    value: lan(26),
    source: "https://developers.mattermost.com/integrate/reference/personal-access-token/",
  }),
];
