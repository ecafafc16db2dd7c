/** DigitalOcean: personal, OAuth and refresh tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex, uan } from "../shape/shape.ts";

const vendor = {
  provider: "DigitalOcean",
  source: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "digitalocean-pat",
    title: "DigitalOcean personal access token",
    level: "critical",
    grants: "manage the account's infrastructure",
    prefixes: ["dop_v1_"],
    rest: lowerHex(64),
  }),
  prefixToken({
    ...vendor,
    id: "digitalocean-oauth",
    title: "DigitalOcean OAuth token",
    level: "critical",
    grants: "manage the account's infrastructure",
    prefixes: ["doo_v1_"],
    rest: lowerHex(64),
  }),
  prefixToken({
    ...vendor,
    id: "digitalocean-refresh",
    title: "DigitalOcean refresh token",
    level: "critical",
    grants: "mint new access tokens",
    prefixes: ["dor_v1_"],
    rest: lowerHex(64),
  }),
  prefixToken({
    ...vendor,
    id: "digitalocean-spaces-key-id",
    title: "DigitalOcean Spaces key id",
    level: "low",
    grants: "sign object storage calls together with the secret half",
    prefixes: ["DO00"],
    rest: uan(16),
  }),
];
