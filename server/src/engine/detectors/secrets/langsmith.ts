/** LangSmith: API keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "LangSmith",
    id: "langsmith-key",
    title: "LangSmith API key",
    level: "high",
    grants: "read traces, prompts included",
    prefixes: ["lsv2_pt_", "lsv2_sk_"],
    rest: shape`${lowerHex(32)}_${lowerHex(10)}`,
    source:
      "https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key",
  }),
];
