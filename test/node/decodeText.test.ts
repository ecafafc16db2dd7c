import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, encodeText } from "../../server/src/node/decodeText.ts";

const bytes = (...values: (number[] | string)[]) =>
  Uint8Array.from(values.flatMap((value) => (typeof value === "string" ? [...Buffer.from(value, "utf8")] : value)));
const roundTrip = (input: Uint8Array) => {
  const { text, encoding, hasBom } = decodeText(input);
  return [...encodeText(text, encoding, hasBom)];
};

describe("decodeText", () => {
  it.each([
    ["UTF-8", bytes("héllo \u{1F600}\n"), "héllo \u{1F600}\n", "utf-8", false],
    ["a UTF-8 mark", bytes([0xef, 0xbb, 0xbf], "a"), "a", "utf-8", true],
    ["UTF-16 little endian", Uint8Array.from(Buffer.from("\uFEFFaé\n", "utf16le")), "aé\n", "utf-16le", true],
    ["UTF-16 big endian", bytes([0xfe, 0xff, 0, 0x61, 0, 0x62]), "ab", "utf-16be", true],
    ["UTF-16 without a mark", Uint8Array.from(Buffer.from("token = 1\n", "utf16le")), "token = 1\n", "utf-16le", false],
  ])("reads %s", (_, input, text, encoding, hasBom) => {
    expect(decodeText(input)).toEqual({ text, encoding, hasBom, firstInvalid: undefined });
    expect(roundTrip(input)).toEqual([...input]);
  });

  it("keeps bytes that are not UTF-8 and says where the first is", () => {
    const latin1 = bytes("prix: 5 ", [0xe9], " et \u20ac");
    const { text, firstInvalid } = decodeText(latin1);
    expect(text).toBe("prix: 5 \udce9 et \u20ac");
    expect(firstInvalid).toBe(8);
    expect(roundTrip(latin1)).toEqual([...latin1]);
  });

  it.each([
    ["an encoded surrogate", [0xed, 0xa0, 0x80]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["a cut sequence", [0x61, 0xf0, 0x9f, 0x98]],
  ])("does not lose %s", (_, input) => {
    expect(roundTrip(Uint8Array.from(input))).toEqual(input);
  });

  it("says where a UTF-16 text ends with half a unit", () => {
    expect(decodeText(bytes([0xff, 0xfe, 0x61, 0, 0x62]))).toMatchObject({ text: "a", firstInvalid: 1 });
  });

  it("gives back any bytes that are not UTF-16", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        fc.pre(decodeText(input).encoding === "utf-8");
        expect(roundTrip(input)).toEqual([...input]);
      }),
    );
  });
});
