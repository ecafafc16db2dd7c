/** Tailscale: auth, API and client keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Tailscale",
  source: "https://tailscale.com/kb/1085/auth-keys",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "tailscale-key",
    title: "Tailscale key",
    level: "critical",
    grants: "join the network or change it",
    prefixes: ["tskey-auth-", "tskey-api-", "tskey-client-", "tskey-scim-", "tskey-webhook-"],
    rest: shape`${an(8, 24)}-${an(20, 64)}`,
  }),
  prefixToken({
    ...vendor,
    id: "tailscale-legacy-key",
    title: "Tailscale key (old form)",
    level: "critical",
    grants: "join the network or change it",
    prefixes: ["tskey-"],
    rest: an(20, 48),
    accept: hasDigit,
  }),
];
