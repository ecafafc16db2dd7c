/** Cisco Meraki: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { lowerHex } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Cisco Meraki",
    id: "meraki-key",
    title: "Cisco Meraki API key",
    level: "high",
    grants: "change the networks of the organisation",
    words: ["meraki"],
    value: lowerHex(40),
    source: "https://developer.cisco.com/meraki/api-v1/authorization/",
  }),
];
