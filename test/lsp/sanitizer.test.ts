import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { countMocks, forgetVault, restoreText, sanitizeText } from "../../server/src/protocol/sanitizer.ts";
import { builtServer } from "./builtServer.ts";
import { TestClient } from "./testClient.ts";

const MAIL = ["maria.gonzalez", "acme-logistics.com"].join("@");
const TEXT = `Please ask ${MAIL} about it.\n`;

let bundle: string;
let client: TestClient;
beforeAll(async () => {
  bundle = await builtServer();
});
afterEach(() => client.stop());

const start = async (options: Parameters<typeof TestClient.start>[0]["options"] = {}) => {
  client = await TestClient.start({ bundle, options });
};
const sanitize = (text = TEXT) => client.ask(sanitizeText, { text, languageId: "plaintext" });
const restore = (text: string) => client.ask(restoreText, { text, languageId: "plaintext" });

describe("the sanitizer over the protocol", () => {
  it("hides, counts and restores", async () => {
    await start();
    expect(await client.ask(countMocks, { text: TEXT })).toEqual({ mocks: 0 });
    const { text, replacements } = await sanitize();
    expect(text).not.toContain("gonzalez");
    expect(replacements).toMatchObject([{ kind: "email", start: 11, end: 11 + MAIL.length, mockStart: 11 }]);
    const answer = `It is about:\n\n> ${text}`;
    expect(await client.ask(countMocks, { text: answer })).toEqual({ mocks: 1 });
    expect(await restore(answer)).toEqual({ text: `It is about:\n\n> ${TEXT}`, restored: 1, unplaced: [] });
  });

  it("hands the vault on to the next server, unreadable on its way", async () => {
    await start();
    const { text } = await sanitize();
    const sealedVault = client.sealedVault ?? "";
    expect(Buffer.from(sealedVault, "base64").toString("latin1")).not.toContain("gonzalez");
    await client.kill();
    await start({ sealedVault });
    expect((await restore(text)).text).toBe(TEXT);
    expect((await sanitize()).text).toBe(text);
    await client.stop();
    await start({ sealedVault, vaultKey: Buffer.alloc(32, 9).toString("base64") });
    expect((await restore(text)).restored).toBe(0);
  });

  it("forgets on request, also what is sealed", async () => {
    await start();
    const { text } = await sanitize();
    const before = client.sealedVault;
    await client.ask(forgetVault, {});
    expect((await restore(text)).restored).toBe(0);
    expect(client.sealedVault).not.toBe(before);
    const sealedVault = client.sealedVault ?? "";
    await client.kill();
    await start({ sealedVault });
    expect((await restore(text)).restored).toBe(0);
  });
});
