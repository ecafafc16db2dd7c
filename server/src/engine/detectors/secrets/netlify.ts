/** Netlify: personal access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64uPadded, from } from "../shape/shape.ts";

const vendor = {
  provider: "Netlify",
  source: "https://docs.netlify.com/api/get-started/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "netlify-pat",
    title: "Netlify personal access token",
    level: "high",
    grants: "deploy and read environment variables of the sites",
    prefixes: ["nfp_"],
    rest: from("0-9A-Za-z_", "0123456789ABCDEFGHIJabcdefghij", 36),
  }),
  contextToken({
    ...vendor,
    id: "netlify-legacy-token",
    title: "Netlify access token (old form)",
    level: "high",
    grants: "deploy the sites of the account",
    words: ["netlify"],
    value: b64uPadded(40, 46),
  }),
];
