/** Linear: API keys and OAuth secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Linear",
  source: "https://linear.app/developers/graphql",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "linear-key",
    title: "Linear API key",
    level: "high",
    grants: "read and change issues as the user",
    prefixes: ["lin_api_"],
    rest: an(40),
  }),
  prefixToken({
    ...vendor,
    id: "linear-oauth-token",
    title: "Linear OAuth token",
    level: "high",
    grants: "read and change issues as the user",
    prefixes: ["lin_oauth_"],
    rest: lowerHex(64),
  }),
  prefixToken({
    ...vendor,
    id: "linear-webhook-secret",
    title: "Linear webhook secret",
    level: "medium",
    grants: "forge events the endpoint believes",
    prefixes: ["lin_wh_"],
    rest: an(20, 64),
  }),
  contextToken({
    ...vendor,
    id: "linear-client-secret",
    title: "Linear client secret",
    level: "high",
    grants: "act as the OAuth application",
    words: ["linear"],
    value: lowerHex(32),
    needsCredentialWord: true,
  }),
];
