/** Equinix Metal: API tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Equinix Metal",
    id: "equinix-token",
    title: "Equinix Metal API token",
    level: "high",
    grants: "manage the project's machines",
    words: ["equinix", "packet"],
    value: an(32),
    needsCredentialWord: true,
    source: "https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/",
  }),
];
