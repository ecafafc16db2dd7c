/** VirusTotal: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "VirusTotal",
    id: "virustotal-key",
    title: "VirusTotal API key",
    level: "medium",
    grants: "query on the account's quota",
    words: ["virustotal", "vt_api"],
    value: lowerHex(64),
    source: "https://docs.virustotal.com/docs/please-give-me-an-api-key",
  }),
];
