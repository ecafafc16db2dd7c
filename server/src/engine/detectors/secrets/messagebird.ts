/** MessageBird: access keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "MessageBird",
  source: "https://developers.messagebird.com/api/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "messagebird-key",
    title: "MessageBird access key",
    level: "high",
    grants: "send messages on the account's bill",
    words: ["messagebird", "message_bird", "message-bird", "bird"],
    value: an(25),
  }),
  contextToken({
    ...vendor,
    id: "messagebird-client-id",
    title: "MessageBird client id",
    level: "low",
    grants: "name the client",
    words: ["messagebird", "message_bird", "message-bird"],
    value: uuid,
  }),
];
