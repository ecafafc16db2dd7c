/** Hetzner: Cloud API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Hetzner",
    id: "hetzner-token",
    title: "Hetzner Cloud API token",
    level: "high",
    grants: "manage all resources of the project",
    words: ["hetzner", "hcloud"],
    value: an(64),
    source: "https://docs.hetzner.cloud/",
  }),
];
