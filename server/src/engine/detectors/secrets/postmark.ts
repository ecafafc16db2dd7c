/** Postmark: server and account tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Postmark",
    id: "postmark-token",
    title: "Postmark token",
    level: "high",
    grants: "send mail as the server",
    words: ["postmark"],
    value: uuid,
    needsCredentialWord: true,
    source: "https://postmarkapp.com/developer/api/overview",
  }),
];
