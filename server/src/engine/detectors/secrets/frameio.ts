/** Frame.io: developer tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { from } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Frame.io",
    id: "frameio-token",
    title: "Frame.io developer token",
    level: "medium",
    grants: "read and change projects as the user",
    prefixes: ["fio-u-"],
    rest: from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 64),
    source: "https://developer.frame.io/",
  }),
];
