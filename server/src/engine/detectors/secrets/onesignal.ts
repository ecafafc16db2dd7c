/** OneSignal: REST API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerBase32 } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "OneSignal",
    id: "onesignal-key",
    title: "OneSignal API key",
    level: "high",
    grants: "send push messages to every subscriber",
    prefixes: ["os_v2_app_", "os_v2_org_"],
    rest: lowerBase32(90, 110),
    source: "https://documentation.onesignal.com/docs/en/keys-and-ids",
  }),
];
