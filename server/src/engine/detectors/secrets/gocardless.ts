/** GoCardless: access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { from, shape } from "../shape/shape.ts";

const vendor = {
  provider: "GoCardless",
  source: "https://developer.gocardless.com/api-reference/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "gocardless-token",
    title: "GoCardless access token",
    level: "critical",
    grants: "collect payments as the creditor",
    words: ["gocardless"],
    value: shape`live_${from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 40)}`,
  }),
  contextToken({
    ...vendor,
    id: "gocardless-sandbox-token",
    title: "GoCardless sandbox token",
    level: "medium",
    grants: "use the creditor's sandbox",
    words: ["gocardless"],
    value: shape`sandbox_${from("0-9A-Za-z_=-", "0123456789ABCDEFabcdef", 40)}`,
  }),
];
