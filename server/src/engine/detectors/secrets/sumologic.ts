/** Sumo Logic: access ids and keys. */
import { contextToken } from "../shape/contextToken.ts";
import { an, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Sumo Logic",
  source: "https://help.sumologic.com/docs/manage/security/access-keys/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "sumologic-access-id",
    title: "Sumo Logic access id",
    level: "low",
    grants: "call the API together with the access key",
    words: ["sumo", "sumologic"],
    value: shape`su${an(12)}`,
  }),
  contextToken({
    ...vendor,
    id: "sumologic-access-key",
    title: "Sumo Logic access key",
    level: "high",
    grants: "read logs as the user",
    words: ["sumo", "sumologic"],
    value: an(64),
  }),
];
