/** RunPod: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { uan } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "RunPod",
    id: "runpod-api-key",
    title: "RunPod API key",
    level: "high",
    grants: "run machines on the account's bill",
    prefixes: ["rpa_"],
    rest: uan(40, 46),
    source: "https://docs.runpod.io/get-started/api-keys",
  }),
];
