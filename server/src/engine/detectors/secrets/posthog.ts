/** PostHog: personal and project keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u } from "../shape/shape.ts";

const vendor = {
  provider: "PostHog",
  source: "https://posthog.com/docs/api",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "posthog-personal-key",
    title: "PostHog personal API key",
    level: "high",
    grants: "read analytics as the user",
    prefixes: ["phx_"],
    rest: b64u(41, 49),
  }),
  prefixToken({
    ...vendor,
    id: "posthog-secure-flags-key",
    title: "PostHog feature flags secure key",
    level: "medium",
    grants: "evaluate feature flags",
    prefixes: ["phs_"],
    rest: b64u(41, 49),
  }),
  prefixToken({
    ...vendor,
    id: "posthog-project-key",
    title: "PostHog project key",
    level: "public",
    grants: "writes events to the project",
    prefixes: ["phc_"],
    rest: b64u(41, 49),
  }),
];
