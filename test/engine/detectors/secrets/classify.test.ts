/** Values told apart without their names. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../../server/src/engine/detectors/fields/nameWords.ts";
import { credentialName } from "../../../../server/src/engine/detectors/secrets/generic/credentialName.ts";
import { classifyValue } from "../../../../server/src/engine/detectors/secrets/value/classify.ts";

describe("classifyValue", () => {
  it.each([
    ["random", ["kQ3xZr9LmW2pVt7Bn4", "0f8d41c2a97b3e655d2c9a10", "mVT0yc3HA8lDVZQ4PTTu"]],
    ["mixed", ["Fjord-71!kelp", "Hasel#Nuss7", "Winter2031", "Granit-55-bro"]],
    ["word", ["dandelion", "wisteria"]],
    ["identifier", ["getAccessToken", "refresh_token", "X-Auth-Token", "userProfileImage", "gs_oauth2_refresh_token"]],
    ["placeholder", ["changeme", "your-api-key", "<password>x</password>xxxxxxxx", "xxxxxxxxxxxx", "example-token"]],
    [
      "reference",
      ["${DB_PASSWORD}", "{{ vault.db }}", "process.env.X", "$(pass show db)", "op://team/db/password", "%APP_PW%"],
    ],
    ["type", ["string", "SecureString", "null"]],
    [
      "ordinary",
      ["/run/secrets/db", "https://a.b/c", "4.17.21", "2026-05-19", "application/json", "#ff8800", "^[a-z]+$"],
    ],
    ["sentence", ["Please choose another one", "must have 8 characters"]],
    ["number", ["20240611", "-12.5"]],
    ["uuid", ["9f1c2b7e-3d4a-4c5b-8e6f-0a1b2c3d4e5f"]],
  ] as const)("%s", (wanted, values) => {
    expect(values.map((value) => [value, classifyValue(value, true)])).toEqual(values.map((value) => [value, wanted]));
  });

  it("takes an unquoted call or member for code", () => {
    expect(["getpass()", "config.password", "self.token"].map((value) => classifyValue(value, false))).toEqual([
      "expression",
      "expression",
      "expression",
    ]);
  });
});

describe("credentialName", () => {
  it.each([
    ["password", "password"],
    ["DB_PASSWORD", "password"],
    ["spring.datasource.password", "password"],
    ["clientSecret", "secret"],
    ["X-Api-Key", "api-key"],
    ["aws_secret_access_key", "api-key"],
    ["refreshToken", "token"],
    ["dbpassword", "password"],
    ["password2", "password"],
  ])("%s names a credential", (name, kind) => {
    expect(credentialName(wordsOf(name))?.kind).toBe(kind);
  });

  it.each([
    "keyboard",
    "monkey",
    "tokenizer",
    "max_tokens",
    "primaryKey",
    "passwordField",
    "passwordResetUrl",
    "secretName",
    "tokenUrl",
    "csrfToken",
    "nextPageToken",
    "publicKey",
    "compass",
    "author",
    "forgotPassword",
    "cacheKey",
    "sortKey",
  ])("%s names none", (name) => {
    expect(credentialName(wordsOf(name))).toBeUndefined();
  });
});
