/** age: secret keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { from } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "age",
    id: "age-secret-key",
    title: "age secret key",
    level: "critical",
    grants: "decrypt what was encrypted for it",
    prefixes: ["AGE-SECRET-KEY-1"],
    rest: from("02-9AC-HJ-NP-Z", "023456789ACDEFGHJKLMNPQRSTUVWXYZ", 58),
    source: "https://age-encryption.org/v1",
  }),
];
