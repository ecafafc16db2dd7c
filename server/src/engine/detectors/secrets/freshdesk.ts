/** Freshworks: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Freshworks",
    id: "freshdesk-key",
    title: "Freshdesk API key",
    level: "high",
    grants: "read and change tickets as the agent",
    words: ["freshdesk", "freshworks", "freshservice"],
    value: an(20),
    needsCredentialWord: true,
    source: "https://developers.freshdesk.com/api/",
  }),
];
