/** OVHcloud: application and consumer keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "OVHcloud",
    id: "ovh-secret",
    title: "OVHcloud application secret or consumer key",
    level: "high",
    grants: "call the OVHcloud API as the customer",
    words: ["ovh", "consumer_key", "consumerKey"],
    value: an(32),
    source: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
  }),
];
