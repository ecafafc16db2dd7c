/** Asana: personal tokens and client secrets. */
import { contextToken } from "../shape/contextToken.ts";
import { digits, either, lan, lowerHex, shape } from "../shape/shape.ts";

const vendor = {
  provider: "Asana",
  source: "https://developers.asana.com/docs/personal-access-token",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "asana-pat",
    title: "Asana personal access token",
    level: "high",
    grants: "read and change tasks as the user",
    words: ["asana"],
    value: either(
      shape`${digits(1)}/${digits(13, 17)}/${digits(13, 17)}:${lowerHex(32)}`,
      shape`${digits(1)}/${digits(13, 17)}:${lowerHex(32)}`,
    ),
    structured: true,
  }),
  contextToken({
    ...vendor,
    id: "asana-client-secret",
    title: "Asana client secret",
    level: "high",
    grants: "act as the app",
    words: ["asana"],
    value: lan(32),
  }),
  contextToken({
    ...vendor,
    id: "asana-client-id",
    title: "Asana client id",
    level: "low",
    grants: "name the app",
    words: ["asana"],
    value: digits(16),
  }),
];
