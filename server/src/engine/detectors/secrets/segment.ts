/** Segment: public API tokens. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an } from "../shape/shape.ts";

export default [
  prefixToken({
    provider: "Segment",
    id: "segment-token",
    title: "Segment public API token",
    level: "high",
    grants: "change sources and destinations of the workspace",
    prefixes: ["sgp_"],
    rest: an(64),
    source: "https://docs.segmentapis.com/",
  }),
];
