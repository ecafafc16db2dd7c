/** Hugging Face: access tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { looksRandom } from "../shape/randomness.ts";
import { an } from "../shape/shape.ts";

const vendor = {
  provider: "Hugging Face",
  source: "https://huggingface.co/docs/hub/security-tokens",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "huggingface-token",
    title: "Hugging Face access token",
    level: "high",
    grants: "read and write the models and data sets of the user",
    prefixes: ["hf_"],
    rest: an(34),
    accept: looksRandom,
  }),
  prefixToken({
    ...vendor,
    id: "huggingface-organisation-token",
    title: "Hugging Face organisation token",
    level: "high",
    grants: "read the models of the organisation",
    prefixes: ["api_org_"],
    rest: an(34),
    accept: looksRandom,
  }),
];
