/** Supabase: management tokens and secret keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Supabase",
  source: "https://supabase.com/docs/guides/api/api-keys",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "supabase-management-token",
    title: "Supabase personal access token",
    level: "critical",
    grants: "manage every project of the account",
    prefixes: ["sbp_"],
    rest: lowerHex(40),
  }),
  prefixToken({
    ...vendor,
    id: "supabase-oauth-token",
    title: "Supabase OAuth token",
    level: "critical",
    grants: "manage the projects it was granted",
    prefixes: ["sbp_oauth_"],
    rest: lowerHex(40),
  }),
  prefixToken({
    ...vendor,
    id: "supabase-secret-key",
    title: "Supabase secret key",
    level: "critical",
    grants: "read and write the database past row level security",
    prefixes: ["sb_secret_"],
    rest: b64u(31, 40),
  }),
  prefixToken({
    ...vendor,
    id: "supabase-publishable-key",
    title: "Supabase publishable key",
    level: "public",
    grants: "names the project",
    prefixes: ["sb_publishable_"],
    rest: b64u(31, 40),
  }),
];
