/** Amazon Web Services: access keys, secret keys, session tokens and the tokens of single services. */
import { contextToken } from "../shape/contextToken.ts";
import { prefixToken } from "../shape/prefixToken.ts";
import { hasDigit } from "../shape/randomness.ts";
import { b64u, base64, lan, literal, optional, shape, uan, uuid } from "../shape/shape.ts";

const vendor = {
  provider: "Amazon Web Services",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
  revoke: "in IAM by deactivating the key",
} as const;

/** Key ids are base 32 (A-Z, 2-7); values made by hand also hold 0, 1, 8 and 9. */
const KEY_ID_BODY = uan(16);

export default [
  prefixToken({
    ...vendor,
    id: "aws-access-key-id",
    title: "AWS access key id",
    level: "high",
    grants: "sign requests together with the secret half",
    prefixes: ["AKIA", "ASIA", "ABIA", "ACCA"],
    rest: KEY_ID_BODY,
    accept: hasDigit,
  }),
  prefixToken({
    ...vendor,
    id: "aws-access-key-id-early",
    title: "AWS access key id (early form)",
    type: "aws-access-key-id",
    level: "high",
    grants: "sign requests together with the secret half",
    prefixes: ["A3T"],
    rest: uan(17),
    accept: hasDigit,
  }),
  contextToken({
    ...vendor,
    id: "aws-secret-access-key",
    title: "AWS secret access key",
    level: "critical",
    grants: "do everything the IAM identity may do",
    words: [
      "aws",
      "secret_access_key",
      "secretAccessKey",
      "secret-access-key",
      "AKIA",
      "ASIA",
      "s3_secret",
      "fs.s3a.secret",
    ],
    value: base64(40),
    besides: /secret|AKIA|ASIA|aws.{0,20}(?:key|pass|cred|token)/i,
  }),
  contextToken({
    ...vendor,
    id: "aws-session-token",
    title: "AWS session token",
    level: "high",
    grants: "act as the role until it expires, together with its key pair",
    words: [
      "session_token",
      "sessionToken",
      "session-token",
      "security_token",
      "securityToken",
      "x-amz-security-token",
    ],
    value: shape`${base64(100, 1200)}${optional(literal("=="))}${optional(literal("="))}`,
  }),
  prefixToken({
    ...vendor,
    id: "aws-bedrock-api-key-long",
    title: "Amazon Bedrock long-lived API key",
    level: "critical",
    grants: "use the models on the account's bill",
    prefixes: ["ABSK"],
    rest: shape`${base64(80, 269)}${optional(literal("=="))}${optional(literal("="))}`,
  }),
  prefixToken({
    ...vendor,
    id: "aws-bedrock-api-key-short",
    title: "Amazon Bedrock short-lived API key",
    level: "high",
    grants: "use the models on the account's bill until it expires",
    prefixes: ["bedrock-api-key-"],
    rest: shape`${base64(24, 2000)}${optional(literal("=="))}${optional(literal("="))}`,
  }),
  prefixToken({
    ...vendor,
    id: "aws-appsync-api-key",
    title: "AWS AppSync API key",
    level: "medium",
    grants: "query the GraphQL API",
    prefixes: ["da2-"],
    rest: lan(26),
  }),
  prefixToken({
    ...vendor,
    id: "aws-mws-token",
    title: "Amazon Marketplace auth token",
    level: "high",
    grants: "act for the seller",
    prefixes: ["amzn.mws."],
    rest: uuid,
  }),
  prefixToken({
    ...vendor,
    id: "aws-cognito-refresh-token",
    title: "Amazon Cognito or Login with Amazon token",
    level: "medium",
    grants: "act as the user",
    prefixes: ["Atza|", "Atzr|"],
    rest: b64u(60, 800),
  }),
];
