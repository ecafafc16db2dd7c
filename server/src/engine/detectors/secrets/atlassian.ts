/** Atlassian: Cloud API tokens. */
import { hasCrc32HexTail, signCrc32HexTail } from "../checksums/crc32Tail.ts";
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u, shape, upperHex } from "../shape/shape.ts";

const vendor = {
  provider: "Atlassian",
  source: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "atlassian-api-token",
    title: "Atlassian Cloud API token",
    level: "critical",
    grants: "act as the user in Jira and Confluence",
    prefixes: ["ATATT3"],
    rest: shape`${b64u(170, 220)}=${upperHex(8)}`,
    checksum: hasCrc32HexTail,
    sign: (token) => signCrc32HexTail(token, "upper"),
  }),
  contextToken({
    ...vendor,
    id: "atlassian-legacy-api-token",
    title: "Atlassian API token (old form)",
    level: "critical",
    grants: "act as the user in Jira and Confluence",
    words: ["atlassian", "jira", "confluence"],
    value: an(24),
  }),
];
