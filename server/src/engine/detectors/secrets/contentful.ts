/** Contentful: management and delivery tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { b64u, from } from "../shape/shape.ts";

const vendor = {
  provider: "Contentful",
  source: "https://www.contentful.com/developers/docs/references/authentication/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "contentful-management-token",
    title: "Contentful management token",
    level: "high",
    grants: "change content of the spaces",
    prefixes: ["CFPAT-"],
    rest: b64u(43),
  }),
  contextToken({
    ...vendor,
    id: "contentful-delivery-token",
    title: "Contentful delivery token",
    level: "medium",
    grants: "read content of the space",
    words: ["contentful"],
    value: from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 43),
  }),
];
