/** National and financial identifiers whose check rules are not shared, against published or computed sample values. */
import { describe, expect, it } from "vitest";
import { readFields } from "../../../../server/src/engine/detectors/fields/readFields.ts";
import { detectors } from "../../../../server/src/engine/detectors/registry.ts";
import { createScanner } from "../../../../server/src/engine/detectors/scan/scanText.ts";

const scanners = new Map(detectors.map((detector) => [detector.meta.id, createScanner([detector], { readFields })]));

const find = (id: string, text: string, mode: "review" | "sanitize" = "sanitize") =>
  scanners.get(id)?.scan({ text, mode }) ?? [];

const VALID: readonly (readonly [id: string, name: string, value: string])[] = [
  ["us-npi", "NPI", "1234567893"],
  ["us-dea", "DEA", "AB1234563"],
  ["de-health-insurance", "KVNR", "A123456780"],
  ["es-nif", "DNI", "12345678Z"],
  ["se-orgnr", "organisationsnummer", "202100-5489"],
  ["au-abn", "ABN", "51 824 753 556"],
  ["au-medicare", "medicare card", "2123 45670 1"],
  ["za-id", "ID number", "8001015009087"],
  ["tr-tckn", "kimlik no", "10000000146"],
  ["br-cnpj", "CNPJ", "11.222.333/0001-81"],
  ["ch-ahv", "AHV", "756.9217.0769.85"],
  ["nz-ird", "IRD number", "136-410-132"],
  ["vin", "VIN", "1M8GDM9AXKP042788"],
  ["imei", "IMEI", "490154203237518"],
];

describe("a valid value behind its name", () => {
  it.each(VALID)("%s", (id, name, value) => {
    const text = `${name}: ${value}`;
    const [leak] = find(id, text, "review");
    expect(leak && text.slice(leak.span.start, leak.span.end)).toBe(value);
    expect(leak?.confidence).toBe("high");
    expect(leak?.checksum).toBe("valid");
  });
});

describe("a value with a wrong check digit", () => {
  it("is for the sanitizer alone, and only behind its name", () => {
    expect(find("us-npi", "NPI: 1234567894", "review")).toEqual([]);
    expect(find("us-npi", "NPI: 1234567894").map(({ confidence, checksum }) => [confidence, checksum])).toEqual([
      ["low", "invalid"],
    ]);
    expect(find("us-npi", "total 1234567894")).toEqual([]);
  });

  it("is nothing when the text says that it is invalid", () => {
    expect(find("us-npi", "not an NPI 1234567894")).toEqual([]);
  });
});

describe("names in structured text", () => {
  it("do not reach over to the next member", () => {
    expect(find("us-ssn", '{"ssn": null, "id": 412345678}', "review")).toEqual([]);
    expect(find("us-ssn", '{"ssn": 412345678, "id": 7}', "review")).toHaveLength(1);
  });
});

describe("a value copied alone", () => {
  it("is taken by the sanitizer, not by the review", () => {
    expect(find("de-lanr", "123456601").map(({ confidence }) => confidence)).toEqual(["low"]);
    expect(find("de-lanr", "123456601", "review")).toEqual([]);
  });

  it("is not alone beside words", () => {
    expect(find("de-lanr", "offset 123456601")).toEqual([]);
  });
});

describe("IBAN", () => {
  it("keeps to the length of the country", () => {
    const text = "iban VG96 VPVG 0000 0123 4567 8901 X in a sentence";
    const [leak] = find("iban", text);
    expect(leak && text.slice(leak.span.start, leak.span.end)).toBe("VG96 VPVG 0000 0123 4567 8901");
  });

  it("refuses a structure that the country does not have", () => {
    expect(find("iban", "iban BH67BMA100001299123456")).toEqual([]);
  });
});
