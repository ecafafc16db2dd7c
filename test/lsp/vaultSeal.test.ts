import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { VaultSeal } from "../../server/src/lsp/sanitizer/vaultSeal.ts";

const key = (fill: number) => Buffer.alloc(32, fill).toString("base64");

describe("VaultSeal", () => {
  it("opens what it sealed, which does not show through, and seals differently each time", () => {
    const seal = new VaultSeal(key(1), randomBytes);
    const text = '{"real":"Zoë \u{1F600}"}';
    const sealed = seal.seal(text);
    expect(Buffer.from(sealed, "base64").toString("latin1")).not.toContain("real");
    expect(seal.open(sealed)).toBe(text);
    expect(seal.seal(text)).not.toBe(sealed);
  });

  it("opens nothing that was sealed with another key, changed or cut", () => {
    const seal = new VaultSeal(key(1), randomBytes);
    const sealed = seal.seal("text");
    expect(new VaultSeal(key(2), randomBytes).open(sealed)).toBeUndefined();
    expect(seal.open(`${sealed.slice(0, -4)}AAAA`)).toBeUndefined();
    expect(seal.open("")).toBeUndefined();
  });

  it("refuses a key of the wrong length", () => {
    expect(() => new VaultSeal("c2hvcnQ=", randomBytes)).toThrow("32 bytes");
  });
});
