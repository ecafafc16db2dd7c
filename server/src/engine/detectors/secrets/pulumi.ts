/** Pulumi: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Pulumi",
    id: "pulumi-token",
    title: "Pulumi access token",
    level: "critical",
    grants: "read state and deploy as the user",
    prefixes: ["pul-"],
    rest: lowerHex(40),
    source: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  }),
];
