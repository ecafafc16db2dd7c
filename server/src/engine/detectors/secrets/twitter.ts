/** X: bearer, consumer and access tokens. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { an, digits, from, shape } from "../shape/shape.ts";

const vendor = {
  provider: "X",
  source: "https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens",
} as const;

export default [
  prefixToken({
    ...vendor,
    id: "twitter-bearer",
    title: "X bearer token",
    level: "high",
    grants: "read as the app",
    prefixes: ["AAAAAAAAAAAAAAAAAAAAA"],
    rest: from("0-9A-Za-z%", "0123456789ABCDEFabcdef", 60, 180),
    accept: hasDigit,
  }),
  contextToken({
    ...vendor,
    id: "twitter-access-token",
    title: "X access token",
    level: "high",
    grants: "post as the user together with the secrets",
    words: ["twitter", "tweepy", "x_access"],
    value: shape`${digits(8, 25)}-${an(20, 45)}`,
  }),
  contextToken({
    ...vendor,
    id: "twitter-consumer-secret",
    title: "X consumer secret",
    level: "high",
    grants: "act as the app",
    words: ["twitter", "tweepy", "x_api", "x_consumer"],
    value: an(50),
  }),
  contextToken({
    ...vendor,
    id: "twitter-access-secret",
    title: "X access token secret",
    level: "high",
    grants: "post as the user",
    words: ["twitter", "tweepy", "x_access"],
    value: an(45),
  }),
  contextToken({
    ...vendor,
    id: "twitter-consumer-key",
    title: "X consumer key",
    level: "medium",
    grants: "call the API together with its secret",
    words: ["twitter", "tweepy", "x_api", "x_consumer"],
    value: an(25),
  }),
];
