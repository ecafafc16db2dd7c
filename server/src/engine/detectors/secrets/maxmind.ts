/** MaxMind: licence keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an, shape } from "../shape/shape.ts";

const vendor = {
  provider: "MaxMind",
  source: "https://dev.maxmind.com/license-key/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "maxmind-license-key",
    title: "MaxMind licence key",
    level: "medium",
    grants: "download databases on the account's licence",
    words: ["maxmind", "geoip"],
    value: shape`${an(6)}_${an(29)}_mmk`,
  }),
  contextToken({
    ...vendor,
    id: "maxmind-legacy-key",
    title: "MaxMind licence key (old form)",
    level: "medium",
    grants: "download databases on the account's licence",
    words: ["maxmind", "geoip"],
    value: an(16),
    needsCredentialWord: true,
  }),
];
