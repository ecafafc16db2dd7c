/** Zendesk: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Zendesk",
    id: "zendesk-token",
    title: "Zendesk API token",
    level: "high",
    grants: "read and change tickets as any agent",
    words: ["zendesk"],
    value: an(40),
    source: "https://support.zendesk.com/hc/en-us/articles/4408889192858",
  }),
];
