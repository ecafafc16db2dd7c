/** Amplitude: secret keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Amplitude",
    id: "amplitude-key",
    title: "Amplitude key",
    level: "medium",
    grants: "read or write the project's events",
    words: ["amplitude"],
    value: lowerHex(32),
    source: "https://amplitude.com/docs/admin/account-management/manage-your-api-keys",
  }),
];
