/** Mocks as assistants return them. */
import { beforeEach, describe, expect, it } from "vitest";
import { restoreText } from "../../../server/src/engine/sanitizer/restore/restore.ts";
import type { Vault } from "../../../server/src/engine/sanitizer/vault.ts";
import { newVault, pairs, restore, sanitize } from "./support.ts";

const TEXT =
  "Dear Tobias Anker, Oakmere & Finch and Vantrell run app-7.vantrell.internal, mail tobias.anker@ferrowind-mail.io";

let vault: Vault;
let mocks: Map<string, string>;
const mock = (real: string): string => mocks.get(real) ?? "";

beforeEach(() => {
  vault = newVault();
  mocks = pairs(TEXT, sanitize(TEXT, vault));
});

describe("restore", () => {
  it("finds a mock in another case", () => {
    expect(restore(`see ${mock("Tobias Anker").toLowerCase()}.`, vault)).toBe("see Tobias Anker.");
    expect(restore(`SEE ${mock("Tobias Anker").toUpperCase()}.`, vault)).toBe("SEE Tobias Anker.");
  });

  it("finds a mock in identifiers and gives the value the same form", () => {
    const [first = "", second = ""] = mock("Oakmere & Finch").toLowerCase().split(" & ");
    const pascal = [first, second].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
    expect(restore(`${first}_${second}_id = 1`, vault)).toBe("oakmere_finch_id = 1");
    expect(restore(`${first.toUpperCase()}_${second.toUpperCase()}_ID`, vault)).toBe("OAKMERE_FINCH_ID");
    expect(restore(`class ${pascal}Client {}`, vault)).toBe("class OakmereFinchClient {}");
    expect(restore(`${first}-${second}-api`, vault)).toBe("oakmere-finch-api");
  });

  it("reads JSON, URL, HTML and Markdown escapes", () => {
    const email = mock("tobias.anker@ferrowind-mail.io");
    expect(restore(`to=${encodeURIComponent(email)}`, vault)).toContain("tobias.anker");
    expect(restore(`https://x.test/?to=${encodeURIComponent(email)}`, vault)).toContain(
      "tobias.anker%40ferrowind-mail.io",
    );
    expect(restore(mock("Oakmere & Finch").replace("&", "&amp;"), vault)).toContain("Oakmere &");
    expect(restore(email.replace(/[-.]/g, "\\$&"), vault)).toBe("tobias.anker@ferrowind-mail.io");
  });

  it("joins a mock that was wrapped, and reads plural and possessive", () => {
    const [first = "", last = ""] = mock("Tobias Anker").split(" ");
    expect(restore(`${first}\n    ${last} wrote`, vault)).toBe("Tobias Anker wrote");
    expect(restore(`${mock("Vantrell")}'s and ${mock("Vantrell")}s`, vault)).toBe("Vantrell's and Vantrells");
  });

  it("restores derived forms: a first name, a domain", () => {
    const [first = ""] = mock("Tobias Anker").split(" ");
    expect(restore(`Hi ${first}!`, vault)).toBe("Hi Tobias!");
    const domain = mock("tobias.anker@ferrowind-mail.io").split("@")[1] ?? "";
    expect(restore(`MX of ${domain}`, vault)).toBe("MX of ferrowind-mail.io");
  });

  it("never guesses: part of a word stays, a broken mock is listed", () => {
    const name = mock("Vantrell").toLowerCase();
    expect(restore(`x${name}y`, vault)).toBe(`x${name}y`);
    const broken = mock("app-7.vantrell.internal").slice(0, -3);
    const { text, unplaced } = restoreText(`host ${broken}qq`, [vault.mocks]);
    expect(text.startsWith("host ")).toBe(true);
    expect(unplaced.length).toBeLessThanOrEqual(1);
  });

  it("does not take a number for a part of a longer one", () => {
    const text = "ssn 409-66-3232";
    const number = pairs(text, sanitize(text, vault)).get("409-66-3232") ?? "";
    expect(restore(`id 1${number}`, vault)).toBe(`id 1${number}`);
    expect(restore(`ssn ${number.replaceAll("-", "")}`, vault)).toBe("ssn 409-66-3232");
  });
});
