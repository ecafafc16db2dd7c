/** LaunchDarkly: SDK keys and access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64uPadded, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "LaunchDarkly",
  source: "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "launchdarkly-key",
    title: "LaunchDarkly SDK key or access token",
    level: "high",
    grants: "read flags, or change them with an access token",
    prefixes: ["sdk-", "api-"],
    rest: uuid,
  }),
  prefixToken({
    ...vendor,
    id: "launchdarkly-mobile-key",
    title: "LaunchDarkly mobile key",
    level: "low",
    grants: "read flags as an app",
    prefixes: ["mob-"],
    rest: uuid,
  }),
  contextToken({
    ...vendor,
    id: "launchdarkly-token",
    title: "LaunchDarkly access token",
    level: "high",
    grants: "change flags as the user",
    words: ["launchdarkly", "launch_darkly"],
    value: b64uPadded(40),
  }),
];
