/** Looker: API3 keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "Looker",
  source: "https://cloud.google.com/looker/docs/api-auth",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "looker-client-secret",
    title: "Looker API client secret",
    level: "high",
    grants: "query data as the user",
    words: ["looker"],
    value: an(24),
  }),
  contextToken({
    ...vendor,
    id: "looker-client-id",
    title: "Looker API client id",
    level: "low",
    grants: "name the key",
    words: ["looker"],
    value: an(20),
  }),
];
