/** What mocks look like: shape, relations, check digits, reserved ranges. */
import { describe, expect, it } from "vitest";
import { mod97 } from "../../../server/src/engine/detectors/pii/checks/iso7064.ts";
import { luhn } from "../../../server/src/engine/detectors/pii/checks/luhn.ts";
import { detectors } from "../../../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../../../server/src/engine/detectors/scan/detectorScanner.ts";
import { newVault, pairs, sanitize } from "./support.ts";

const mocksOf = (text: string, seed = 1) => pairs(text, sanitize(text, newVault(seed)));
const onlyMock = (text: string): string => [...mocksOf(text).values()][0] ?? "";

describe("mocks", () => {
  it("are the same for the same value in one vault and others in the next", () => {
    const text = "mail alma.reyes@ferrowind-mail.io";
    expect(onlyMock(text)).toBe(onlyMock(text));
    expect(sanitize(text, newVault(1)).text).not.toBe(sanitize(text, newVault(2)).text);
  });

  it("share the words of related values", () => {
    const mocks = mocksOf("Dear Tobias Anker, write to tobias.anker@ferrowind-mail.io about /home/tanker/app");
    const name = mocks.get("Tobias Anker") ?? "";
    const [first = "", last = ""] = name.toLowerCase().split(" ");
    expect(mocks.get("tobias.anker@ferrowind-mail.io")).toMatch(new RegExp(`^${first}\\.${last}@`));
    expect(mocks.get("tanker")).toMatch(new RegExp(`${last}$`));
  });

  it("map a term in every case", () => {
    const mocks = mocksOf("Vantrell VANTRELL_URL vantrell-core");
    const lower = mocks.get("vantrell") ?? "";
    expect(mocks.get("VANTRELL")).toBe(lower.toUpperCase());
    expect(mocks.get("Vantrell")?.toLowerCase()).toBe(lower);
  });

  it("lie in documentation ranges", () => {
    expect(onlyMock('"remote_addr": "81.94.203.17"')).toMatch(/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
    expect(onlyMock("no route to host 10.171.22.103:5432")).toMatch(/^198\.1[89]\./);
    expect(onlyMock("call +44 7911 123456")).toMatch(/^\+44 /);
    expect(onlyMock("mail alma.reyes@ferrowind-mail.io")).toMatch(/\.example$/);
  });

  it("have check digits as right or wrong as the values had", () => {
    const isCard = (digits: string): boolean => luhn([...digits].map(Number));
    const withCheck = (body: string): string => body + [..."0123456789"].find((last) => isCard(body + last));
    const valid = withCheck("448527510049774");
    const wrong = valid.slice(0, -1) + ((Number(valid.at(-1)) + 1) % 10);
    expect(isCard(onlyMock(`card number ${valid} declined`))).toBe(true);
    expect(isCard(onlyMock(`card number ${wrong} declined`))).toBe(false);
  });

  it("of accounts keep the country and pass its check", () => {
    const account = "672472501094369912";
    const real = `DE${98 - mod97(`${account}DE00`)}${account}`;
    const mock = onlyMock(`IBAN ${real}`);
    expect(mock).toMatch(/^DE\d{20}$/);
    expect(mock.slice(4, 8)).toBe("0000");
    expect(mod97(mock.slice(4) + mock.slice(0, 4))).toBe(1);
  });

  it("keep the format and the order of dates", () => {
    const mocks = mocksOf('{"birth_date": "1971-03-09", "dob": "1980-11-30"}');
    const [older = "", younger = ""] = [mocks.get("1971-03-09"), mocks.get("1980-11-30")];
    expect(older).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Date.parse(younger) - Date.parse(older)).toBe(Date.parse("1980-11-30") - Date.parse("1971-03-09"));
  });

  it("of secrets keep prefix and length and are no secrets to the review", () => {
    const token = `ghp_${"A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8"}`;
    const text = `GITHUB_TOKEN=${token}`;
    const { text: after } = sanitize(text, newVault());
    expect(after).toHaveLength(text.length);
    expect(after).toContain("=ghp_");
    const live = createDetectorScanner(detectors)
      .scan({ text: after, mode: "review" })
      .filter(({ kind, severity }) => kind === "secret" && severity !== "info");
    expect(live).toEqual([]);
  });

  it("keep JSON escapes whole", () => {
    const text = '{"customer_name": "Jos\\u00e9 Mar\\u00edn", "email": "jose@ferrowind-mail.io"}';
    expect(() => JSON.parse(sanitize(text, newVault(), "json").text)).not.toThrow();
  });
});
