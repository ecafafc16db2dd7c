/** Splunk: HEC tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { uuid } from "../shape/shape.ts";

export default [
  contextToken({
    provider: "Splunk",
    id: "splunk-hec-token",
    title: "Splunk HEC token",
    level: "high",
    grants: "write events to the index",
    words: ["splunk", "hec_token"],
    value: uuid,
    source: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  }),
];
