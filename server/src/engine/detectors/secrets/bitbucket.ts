/** Bitbucket: app passwords, repository and HTTP tokens. */
import { hasCrc32HexTail, signCrc32HexTail } from "../checksums/crc32Tail.ts";
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an, b64u, from, shape, upperHex } from "../shape/shape.ts";

const vendor = {
  provider: "Bitbucket",
  source: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "bitbucket-app-password",
    title: "Bitbucket app password",
    level: "critical",
    grants: "read and write the user's repositories",
    prefixes: ["ATBB"],
    rest: b64u(24, 36),
    checksum: hasCrc32HexTail,
    sign: (token) => signCrc32HexTail(token, "upper"),
    accept: hasDigit,
  }),
  prefixToken({
    ...vendor,
    id: "bitbucket-access-token",
    title: "Bitbucket repository, project or workspace token",
    level: "critical",
    grants: "read and write the repositories it was made for",
    prefixes: ["ATCTT3"],
    rest: shape`${b64u(100, 240)}=${upperHex(8)}`,
    checksum: hasCrc32HexTail,
    sign: (token) => signCrc32HexTail(token, "upper"),
  }),
  prefixToken({
    ...vendor,
    id: "bitbucket-http-token",
    title: "Bitbucket Data Center HTTP access token",
    level: "critical",
    grants: "read and write the repositories of its owner",
    prefixes: ["BBDC-"],
    rest: from("0-9A-Za-z+/@_-", "0123456789ABCDEFabcdef+/", 40, 50),
  }),
  contextToken({
    ...vendor,
    id: "bitbucket-client-id",
    title: "Bitbucket OAuth consumer key",
    level: "low",
    grants: "start an OAuth login as the consumer",
    words: ["bitbucket"],
    value: an(32),
  }),
  contextToken({
    ...vendor,
    id: "bitbucket-client-secret",
    title: "Bitbucket OAuth consumer secret",
    level: "high",
    grants: "act as the OAuth consumer",
    words: ["bitbucket"],
    value: b64u(64),
  }),
];
