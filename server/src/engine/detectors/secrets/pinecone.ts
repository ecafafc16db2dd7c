/** Pinecone: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { an, shape, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Pinecone",
  source: "https://docs.pinecone.io/guides/projects/manage-api-keys",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "pinecone-api-key",
    title: "Pinecone API key",
    level: "high",
    grants: "read and write the project's indexes",
    prefixes: ["pcsk_"],
    rest: shape`${an(5, 6)}_${an(60, 64)}`,
  }),
  contextToken({
    ...vendor,
    id: "pinecone-legacy-api-key",
    title: "Pinecone API key (old form)",
    level: "high",
    grants: "read and write the project's indexes",
    words: ["pinecone"],
    value: uuid,
    needsCredentialWord: true,
  }),
];
