/** Authress: service client keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { from, lan, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Authress",
    id: "authress-key",
    title: "Authress service client access key",
    level: "high",
    grants: "act as the service client",
    prefixes: ["sc_", "ext_", "scauth_", "authress_"],
    rest: shape`${lan(5, 30)}.${lan(4, 6)}.acc_${from("0-9a-z-", "0123456789abcdef", 10, 32)}.${from("0-9A-Za-z+/_=-", "0123456789ABCDEFabcdef", 30, 120)}`,
    source: "https://authress.io/knowledge-base/docs/authentication",
  }),
];
