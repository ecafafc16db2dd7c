/** 1Password: service account tokens and secret keys. */
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { either, from, shape, uan } from "../shape/shape.ts";

const vendor = {
  provider: "1Password",
  source: "https://developer.1password.com/docs/service-accounts/",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "onepassword-service-account",
    title: "1Password service account token",
    level: "critical",
    grants: "read the vaults it was granted",
    prefixes: ["ops_eyJ"],
    rest: from("0-9A-Za-z+/=_-", "0123456789ABCDEFabcdef", 200, 2000),
  }),
  prefixToken({
    ...vendor,
    id: "onepassword-secret-key",
    title: "1Password account secret key",
    level: "critical",
    grants: "unlock the account together with its password",
    prefixes: ["A3-"],
    rest: either(
      shape`${uan(6)}-${uan(11)}-${uan(5)}-${uan(5)}-${uan(5)}`,
      shape`${uan(6)}-${uan(6)}-${uan(5)}-${uan(5)}-${uan(5)}-${uan(5)}`,
      shape`${uan(6)}-${uan(6)}-${uan(5)}-${uan(5)}-${uan(5)}`,
    ),
    accept: hasDigit,
  }),
];
