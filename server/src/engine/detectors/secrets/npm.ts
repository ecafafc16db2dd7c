/** npm: access tokens. */
import { hasCrc32Base62Tail, signCrc32Base62Tail } from "../checksums/crc32Tail.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "npm",
    id: "npm-token",
    title: "npm access token",
    level: "critical",
    grants: "publish packages as the user",
    prefixes: ["npm_"],
    rest: an(36),
    checksum: hasCrc32Base62Tail,
    sign: signCrc32Base62Tail,
    source: "https://docs.npmjs.com/about-access-tokens",
    revoke: "with npm token revoke",
  }),
];
