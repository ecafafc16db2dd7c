/** Exoscale: IAM keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Exoscale",
    id: "exoscale-api-key",
    title: "Exoscale API key",
    level: "high",
    grants: "call the API together with the secret half",
    prefixes: ["EXO"],
    rest: an(24, 30),
    accept: hasDigit,
    source: "https://community.exoscale.com/product/iam/",
  }),
];
