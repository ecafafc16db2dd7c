/** Names split into the words people read in them. */
import { expect, it } from "vitest";
import { wordsOf } from "../../../../server/src/engine/detectors/fields/nameWords.ts";

it.each([
  ["customerEmail", ["customer", "email"]],
  ["X-Api-Key", ["x", "api", "key"]],
  ["APIKey", ["api", "key"]],
  ["aws.secretAccessKeyID2", ["aws", "secret", "access", "key", "id", "2"]],
  ["userIDs", ["user", "ids"]],
  ["DB_PASSWORD", ["db", "password"]],
  ["Straße_größe", ["straße", "größe"]],
  ["--", []],
])("%s", (name, words) => {
  expect(wordsOf(name)).toEqual(words);
});
