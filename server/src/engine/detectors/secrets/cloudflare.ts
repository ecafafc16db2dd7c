/** Cloudflare: API tokens, global keys and origin CA keys. */
import { hasCrc32HexTail, signCrc32HexTail } from "../checksums/crc32Tail.ts";
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Cloudflare",
  source: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "cloudflare-token",
    title: "Cloudflare API token",
    level: "critical",
    grants: "change DNS, workers and rules within its permissions",
    prefixes: ["cfut_", "cfk_", "cfat_"],
    rest: shape`${an(40)}${lowerHex(8)}`,
    checksum: (token) => hasCrc32HexTail(token, token.indexOf("_") + 1),
    sign: (token) => signCrc32HexTail(token, "lower", token.indexOf("_") + 1),
  }),
  contextToken({
    ...vendor,
    id: "cloudflare-legacy-token",
    title: "Cloudflare API token (old form)",
    level: "critical",
    grants: "change DNS, workers and rules within its permissions",
    words: ["cloudflare", "cf_api", "cf_token", "cfApi"],
    value: b64u(40),
  }),
  contextToken({
    ...vendor,
    id: "cloudflare-global-key",
    title: "Cloudflare global API key",
    level: "critical",
    grants: "do everything the user may do",
    words: ["cloudflare", "cf_api_key", "x-auth-key"],
    value: lowerHex(37),
  }),
  prefixToken({
    ...vendor,
    id: "cloudflare-origin-ca",
    title: "Cloudflare Origin CA key",
    level: "critical",
    grants: "issue certificates for the account's domains",
    prefixes: ["v1.0-"],
    rest: shape`${lowerHex(24)}-${lowerHex(146)}`,
  }),
];
