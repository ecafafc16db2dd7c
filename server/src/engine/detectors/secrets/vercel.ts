/** Vercel: access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u } from "../shape/shape.ts";

const vendor = {
  provider: "Vercel",
  source: "https://vercel.com/docs/rest-api/reference/welcome",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "vercel-token",
    title: "Vercel access token",
    level: "critical",
    grants: "deploy and read environment variables of the team",
    prefixes: ["vcp_", "vci_", "vca_", "vcr_", "vck_"],
    rest: b64u(56),
  }),
  contextToken({
    ...vendor,
    id: "vercel-legacy-token",
    title: "Vercel access token (old form)",
    level: "critical",
    grants: "deploy and read environment variables of the team",
    words: ["vercel", "zeit"],
    value: an(24),
  }),
];
