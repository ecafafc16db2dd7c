/** Weights & Biases: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { from, lowerHex } from "../shape/shape.ts";

const vendor = {
  provider: "Weights & Biases",
  source: "https://docs.wandb.ai/support/find_api_key/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "wandb-api-key",
    title: "Weights & Biases API key",
    level: "high",
    grants: "read and write the runs of the user",
    prefixes: ["wandb_v1_"],
    rest: from("0-9A-Za-z_", "0123456789ABCDEFabcdef", 77),
  }),
  contextToken({
    ...vendor,
    id: "wandb-legacy-api-key",
    title: "Weights & Biases API key (old form)",
    level: "high",
    grants: "read and write the runs of the user",
    words: ["wandb"],
    value: lowerHex(40),
  }),
];
