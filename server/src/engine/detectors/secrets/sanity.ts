/** Sanity: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Sanity",
    id: "sanity-token",
    title: "Sanity API token",
    level: "high",
    grants: "change content of the project",
    words: ["sanity"],
    value: shape`sk${an(160, 190)}`,
    source: "https://www.sanity.io/docs/http-auth",
  }),
];
