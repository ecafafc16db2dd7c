/** Sendbird: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Sendbird",
  source: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "sendbird-token",
    title: "Sendbird API token",
    level: "high",
    grants: "read and write chats",
    words: ["sendbird"],
    value: lowerHex(40),
  }),
  contextToken({
    ...vendor,
    id: "sendbird-application-id",
    title: "Sendbird application id",
    level: "low",
    grants: "name the application",
    words: ["sendbird"],
    value: uuid,
  }),
];
