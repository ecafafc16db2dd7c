/** Finicity: partner secrets and tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { an, hex } from "../shape/shape.ts";

const vendor = {
  provider: "Finicity",
  source: "https://developer.mastercard.com/open-finance-us/documentation/",
} as const;

export default [
  contextToken({
    ...vendor,
    id: "finicity-secret",
    title: "Finicity partner secret",
    level: "high",
    grants: "read linked bank accounts",
    words: ["finicity"],
    value: an(20),
  }),
  contextToken({
    ...vendor,
    id: "finicity-token",
    title: "Finicity app key or token",
    level: "high",
    grants: "read linked bank accounts",
    words: ["finicity"],
    value: hex(32),
  }),
];
