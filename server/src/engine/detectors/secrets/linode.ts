/** Akamai Linode: personal access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Akamai Linode",
    id: "linode-token",
    title: "Linode personal access token",
    level: "high",
    grants: "manage the account's instances",
    words: ["linode"],
    value: lowerHex(64),
    source: "https://techdocs.akamai.com/linode-api/reference/get-started",
  }),
];
