/** The check-digit algorithms against values that the issuing bodies publish. */
import { describe, expect, it } from "vitest";
import { base58checkVersion } from "../../../../server/src/engine/detectors/pii/checks/base58check.ts";
import { isBech32 } from "../../../../server/src/engine/detectors/pii/checks/bech32.ts";
import { isDate, isDdmmyy, isYymmdd } from "../../../../server/src/engine/detectors/pii/checks/dates.ts";
import { digitsOf } from "../../../../server/src/engine/detectors/pii/checks/digits.ts";
import { eip55 } from "../../../../server/src/engine/detectors/pii/checks/eip55.ts";
import { icaoCheck } from "../../../../server/src/engine/detectors/pii/checks/icao.ts";
import { mod11x10, mod97 } from "../../../../server/src/engine/detectors/pii/checks/iso7064.ts";
import { luhn } from "../../../../server/src/engine/detectors/pii/checks/luhn.ts";
import { verhoeff } from "../../../../server/src/engine/detectors/pii/checks/verhoeff.ts";

describe("Luhn", () => {
  it("accepts published test cards", () => {
    expect(["4242424242424242", "378282246310005", "79927398713"].map((card) => luhn(digitsOf(card)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("notices every single wrong digit", () => {
    const card = "4242424242424242";
    for (let at = 0; at < card.length; at += 1) {
      const wrong = card.slice(0, at) + ((Number(card.charAt(at)) + 1) % 10) + card.slice(at + 1);
      expect(luhn(digitsOf(wrong))).toBe(false);
    }
  });

  it("refuses nothing at all", () => {
    expect(luhn([])).toBe(false);
  });
});

describe("ISO 7064", () => {
  it("leaves 1 for an IBAN with its first four characters at the end", () => {
    expect(mod97("370400440532013000DE89")).toBe(1);
    expect(mod97("WEST12345698765432GB82")).toBe(1);
    expect(mod97("WEST12345698765432GB83")).not.toBe(1);
  });

  it("computes MOD 11,10 as in the tax office's sample", () => {
    expect(mod11x10(digitsOf("86095742719"))).toBe(true);
    expect(mod11x10(digitsOf("86095742718"))).toBe(false);
  });
});

describe("Verhoeff", () => {
  it("accepts the sample number with its check digit", () => {
    expect(verhoeff(digitsOf("2363"))).toBe(true);
    expect(verhoeff(digitsOf("2364"))).toBe(false);
  });

  it("notices swapped neighbours", () => {
    expect(verhoeff(digitsOf("999941057058"))).toBe(true);
    expect(verhoeff(digitsOf("999941057085"))).toBe(false);
  });
});

describe("ICAO 7-3-1", () => {
  it("accepts the specimen of the standard", () => {
    expect(icaoCheck("L898902C36")).toBe(true);
    expect(icaoCheck("L898902C37")).toBe(false);
  });
});

describe("base58check", () => {
  it("reads the version of the genesis address", () => {
    expect(base58checkVersion("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")).toBe(0);
  });

  it("refuses a changed character and characters outside the alphabet", () => {
    expect(base58checkVersion("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")).toBeUndefined();
    expect(base58checkVersion("1A1zP1eP5QGefi2DMPTfTL5SLmv7Divf0O")).toBeUndefined();
  });
});

describe("bech32", () => {
  it("accepts the samples of BIP 173 and BIP 350", () => {
    expect(isBech32("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")).toBe(true);
    expect(isBech32("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4")).toBe(true);
    expect(isBech32("bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0")).toBe(true);
  });

  it("refuses mixed case and a changed character", () => {
    expect(isBech32("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4")).toBe(false);
    expect(isBech32("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5")).toBe(false);
  });
});

describe("EIP-55", () => {
  it("accepts the samples of the proposal", () => {
    expect(eip55("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")).toBe("valid");
    expect(eip55("fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359")).toBe("valid");
  });

  it("tells a wrong case from no case", () => {
    expect(eip55("5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")).toBe("invalid");
    expect(eip55("5aaeb6053f3e94c9b9a09f33669435e7ef1beaed")).toBe("none");
  });
});

describe("dates", () => {
  it("knows the days of the months and of leap years", () => {
    expect(isDate(29, 2, 2023)).toBe(false);
    expect(isDate(29, 2, 2024)).toBe(true);
    expect(isDate(29, 2, 1900)).toBe(false);
    expect(isDate(31, 4)).toBe(false);
    expect(isYymmdd("991231")).toBe(true);
    expect(isDdmmyy("320199")).toBe(false);
  });
});
