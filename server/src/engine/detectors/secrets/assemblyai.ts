/** AssemblyAI: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "AssemblyAI",
    id: "assemblyai-api-key",
    title: "AssemblyAI API key",
    level: "medium",
    grants: "transcribe on the account's bill",
    words: ["assemblyai", "assembly_ai", "assembly-ai"],
    value: lowerHex(32),
    source: "https://www.assemblyai.com/docs",
  }),
];
