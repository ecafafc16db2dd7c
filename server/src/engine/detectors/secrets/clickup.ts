/** ClickUp: personal tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { digits, shape, uan } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "ClickUp",
    id: "clickup-token",
    title: "ClickUp personal token",
    level: "high",
    grants: "read and change tasks as the user",
    prefixes: ["pk_"],
    rest: shape`${digits(6, 9)}_${uan(32)}`,
    source: "https://developer.clickup.com/docs/authentication",
  }),
];
