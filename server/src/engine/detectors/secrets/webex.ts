/** Webex: bot tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, shape, uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Webex",
    id: "webex-token",
    title: "Webex access token",
    level: "high",
    grants: "act as the bot or user",
    words: ["webex", "cisco_spark"],
    value: shape`${b64u(64)}_${b64u(4)}_${uuid}`,
    source: "https://developer.webex.com/docs/bots",
  }),
];
