/** GitHub: personal, OAuth, app and fine-grained tokens. */
import { hasCrc32Base62Tail, signCrc32Base62Tail } from "../checksums/crc32Tail.ts";
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, b64u, digits, from, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "GitHub",
  source:
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
  revoke: "under Settings > Developer settings",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "github-pat",
    title: "GitHub personal access token (classic)",
    level: "critical",
    grants: "act as the user on every repository the token covers",
    prefixes: ["ghp_"],
    rest: an(36),
    checksum: hasCrc32Base62Tail,
    sign: signCrc32Base62Tail,
  }),
  prefixToken({
    ...vendor,
    id: "github-oauth",
    title: "GitHub OAuth access token",
    level: "critical",
    grants: "act as the user within the granted scopes",
    prefixes: ["gho_"],
    rest: an(36),
    checksum: hasCrc32Base62Tail,
    sign: signCrc32Base62Tail,
  }),
  prefixToken({
    ...vendor,
    id: "github-app-user",
    title: "GitHub App user-to-server token",
    level: "critical",
    grants: "act as the user within the app's permissions",
    prefixes: ["ghu_"],
    rest: an(36),
    checksum: hasCrc32Base62Tail,
    sign: signCrc32Base62Tail,
  }),
  prefixToken({
    ...vendor,
    id: "github-app-server",
    title: "GitHub App installation token",
    level: "high",
    grants: "act as the app, or as the workflow run, until it expires",
    prefixes: ["ghs_"],
    rest: an(36),
    checksum: hasCrc32Base62Tail,
    sign: signCrc32Base62Tail,
  }),
  prefixToken({
    ...vendor,
    id: "github-app-server-stateless",
    title: "GitHub App installation token (stateless)",
    level: "high",
    grants: "act as the app until it expires",
    prefixes: ["ghs_"],
    rest: shape`${digits(1, 12)}_ey${b64u(20, 400)}.ey${b64u(20, 2000)}.${b64u(20, 700)}`,
  }),
  prefixToken({
    ...vendor,
    id: "github-refresh",
    title: "GitHub App refresh token",
    level: "critical",
    grants: "mint new user tokens",
    prefixes: ["ghr_"],
    rest: an(36, 76),
    checksum: (token) => hasCrc32Base62Tail(token) || token.length > 40,
    sign: signCrc32Base62Tail,
  }),
  prefixToken({
    ...vendor,
    id: "github-fine-grained-pat",
    title: "GitHub fine-grained personal access token",
    level: "critical",
    grants: "act as the user on the chosen repositories",
    prefixes: ["github_pat_"],
    rest: from("0-9A-Za-z_", "0123456789ABCDEFabcdef", 82),
  }),
  contextToken({
    ...vendor,
    id: "github-client-secret",
    title: "GitHub OAuth app client secret",
    level: "high",
    grants: "act as the OAuth app",
    words: ["github"],
    value: lowerHex(40),
    needsCredentialWord: true,
    besides: /secret|token|pass/i,
  }),
];
