/** Sidekiq: gem server credentials. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex, shape } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Sidekiq",
    id: "sidekiq-credentials",
    title: "Sidekiq Pro or Enterprise credentials",
    level: "high",
    grants: "download the commercial gems",
    words: ["contribsys"],
    value: shape`${lowerHex(8)}:${lowerHex(8)}`,
    structured: true,
    source: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
  }),
];
