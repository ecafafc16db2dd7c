/** Stream: API secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { lan } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Stream",
    id: "stream-secret",
    title: "Stream API secret",
    level: "high",
    grants: "sign tokens for any user",
    words: ["getstream", "stream_api", "stream_secret"],
    value: lan(64),
    source: "https://getstream.io/chat/docs/",
  }),
];
