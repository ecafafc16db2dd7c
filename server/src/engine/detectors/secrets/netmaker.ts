/** ZeroTier: central tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "ZeroTier",
    id: "zerotier-token",
    title: "ZeroTier Central token",
    level: "high",
    grants: "change the networks of the user",
    words: ["zerotier"],
    value: an(32),
    source: "https://docs.zerotier.com/api/central/",
  }),
];
