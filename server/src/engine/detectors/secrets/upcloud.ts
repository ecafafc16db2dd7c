/** UpCloud: API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "UpCloud",
    id: "upcloud-token",
    title: "UpCloud API token",
    level: "high",
    grants: "manage the account's servers",
    prefixes: ["ucat_"],
    rest: an(24, 32),
    source: "https://developers.upcloud.com/1.3/",
  }),
];
