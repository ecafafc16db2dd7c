/** PagerDuty: API keys. */
import { contextToken } from "../shape/contextToken.ts";
import { b64u, either, from, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "PagerDuty",
  source: "https://support.pagerduty.com/main/docs/api-access-keys",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "pagerduty-key",
    title: "PagerDuty API key",
    level: "high",
    grants: "read and change incidents and schedules",
    words: ["pagerduty", "pager_duty", "pd_api"],
    value: either(shape`u+${b64u(18)}`, from("0-9A-Za-z_+-", "0123456789ABCDEFabcdef", 20)),
  }),
  contextToken({
    ...vendor,
    id: "pagerduty-integration-key",
    title: "PagerDuty integration key",
    level: "medium",
    grants: "open incidents on the service",
    words: ["pagerduty", "pager_duty", "routing_key"],
    value: lowerHex(32),
  }),
];
