/** HashiCorp: Terraform Cloud and Vault tokens. */
import { infixToken } from "../shape/infixToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { isStronglyMixed } from "../shape/randomness.ts";
import { runToken } from "../shape/runToken.ts";
import { an, b64u, b64uPadded } from "../shape/shape.ts";

const vendor = {
  provider: "HashiCorp",
  source: "https://developer.hashicorp.com/vault/docs/concepts/tokens",
} as const;

export default [
  infixToken({
    ...vendor,
    id: "hashicorp-terraform-token",
    title: "Terraform Cloud API token",
    level: "critical",
    grants: "read state and apply plans",
    infix: ".atlasv1.",
    before: an(14),
    after: b64uPadded(60, 70),
  }),
  prefixToken({
    ...vendor,
    id: "hashicorp-vault-service",
    title: "Vault service token",
    level: "critical",
    grants: "read the secrets its policies allow",
    prefixes: ["hvs."],
    rest: b64u(90, 120),
  }),
  prefixToken({
    ...vendor,
    id: "hashicorp-vault-batch",
    title: "Vault batch token",
    level: "critical",
    grants: "read the secrets its policies allow until it expires",
    prefixes: ["hvb."],
    rest: b64u(138, 300),
  }),
  prefixToken({
    ...vendor,
    id: "hashicorp-vault-recovery",
    title: "Vault recovery token",
    level: "critical",
    grants: "operate a sealed Vault",
    prefixes: ["hvr."],
    rest: b64u(90, 120),
  }),
  runToken({
    ...vendor,
    id: "hashicorp-vault-legacy",
    title: "Vault token (old form)",
    level: "critical",
    grants: "read the secrets its policies allow",
    token: an(24),
    lead: /(?<![A-Za-z0-9_.$-])[sbr]\.$/,
    leadExample: "s.",
    accept: isStronglyMixed,
  }),
];
