/** HubSpot: private app tokens and keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { uuid } from "../shape/shape.ts";

const vendor = {
  provider: "HubSpot",
  source: "https://developers.hubspot.com/docs/guides/apps/private-apps/overview",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "hubspot-pat",
    title: "HubSpot private app token",
    level: "high",
    grants: "read and change contacts",
    prefixes: ["pat-na1-", "pat-na2-", "pat-na3-", "pat-eu1-", "pat-ap1-"],
    rest: uuid,
  }),
  contextToken({
    ...vendor,
    id: "hubspot-legacy-key",
    title: "HubSpot API key (old form)",
    level: "high",
    grants: "read and change contacts",
    words: ["hubspot", "hapikey"],
    value: uuid,
    needsCredentialWord: true,
  }),
];
