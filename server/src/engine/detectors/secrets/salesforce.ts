/** Salesforce: session ids. */
import { prefixToken } from "../shape/prefixToken.ts";
import { an, from, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Salesforce",
  source: "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "salesforce-session",
    title: "Salesforce session or access token",
    level: "critical",
    grants: "act as the user",
    prefixes: ["00D"],
    rest: shape`${an(12, 15)}!${from("0-9A-Za-z._-", "0123456789ABCDEFabcdef", 80, 260)}`,
  }),
  prefixToken({
    ...vendor,
    id: "salesforce-refresh-token",
    title: "Salesforce refresh token",
    level: "critical",
    grants: "mint new sessions as the user",
    prefixes: ["5Aep861"],
    rest: from("0-9A-Za-z._-", "0123456789ABCDEFabcdef", 60, 120),
  }),
];
