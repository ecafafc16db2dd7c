/** Defined Networking: API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { from, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Defined Networking",
    id: "defined-networking-token",
    title: "Defined Networking API token",
    level: "medium",
    grants: "change hosts of the network",
    prefixes: ["dnkey-"],
    rest: shape`${from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 26)}-${from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 52)}`,
    source: "https://docs.defined.net/",
  }),
];
