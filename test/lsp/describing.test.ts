import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { constraintsFor, describeText, questionText } from "../../server/src/protocol/describing.ts";
import { builtServer } from "./builtServer.ts";
import { TestClient } from "./testClient.ts";

const MAIL = ["maria.gonzalez", "acme-logistics.com"].join("@");

let bundle: string;
let client: TestClient;
beforeAll(async () => {
  bundle = await builtServer();
});
afterEach(() => client.stop());

describe("asking without sharing, over the protocol", () => {
  it("describes rows and says what it left out", async () => {
    client = await TestClient.start({ bundle, options: {} });
    const text = `id,email\n1,${MAIL}\n2,jo.${MAIL}\n`;
    const answer = await client.ask(describeText, { text, languageId: "csv" });
    expect(answer.text).toContain("2 rows, 2 columns");
    expect(answer.text).not.toContain("gonzalez");
    expect(answer.dropped).toContain("all values");
  });

  it("has no schema for a text without data", async () => {
    client = await TestClient.start({ bundle, options: {} });
    expect(await client.ask(describeText, { text: "Hello there.", languageId: "plaintext" })).toEqual({ dropped: [] });
  });

  it("turns particulars into roles", async () => {
    client = await TestClient.start({ bundle, options: {} });
    const answer = await client.ask(questionText, { text: `Please ask ${MAIL} about it.`, languageId: "plaintext" });
    expect(answer).toEqual({ text: "Please ask an e-mail address about it.", dropped: ["1 e-mail address"] });
  });

  it("names the facts that neither the prompt nor a context file states", async () => {
    client = await TestClient.start({ bundle, options: {} });
    const answer = await client.ask(constraintsFor, { text: "Keep p95 under 200 ms.", languageId: "plaintext" });
    expect(answer.header).toBe("");
    expect(answer.missing).toContain("runtime and memory");
    expect(answer.missing).not.toContain("latency");
  });
});
