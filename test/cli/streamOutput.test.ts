import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { ClosedPipe } from "../../server/src/cli/environment.ts";
import { streamOutput } from "../../server/src/cli/streamOutput.ts";
import { CliFolder, RISKY } from "./runCli.ts";

const asStream = (stream: PassThrough) => stream as unknown as NodeJS.WriteStream;

describe("streamOutput", () => {
  it("says that nobody reads any more instead of failing", async () => {
    const stream = new PassThrough();
    const output = streamOutput(asStream(stream));
    await output.write("a");
    stream.destroy(Object.assign(new Error("gone"), { code: "EPIPE" }));
    await expect(output.write("b")).rejects.toThrow(ClosedPipe);
  });

  it("lets a command whose reader left end quietly", async () => {
    const folder = new CliFolder();
    folder.write("a.py", RISKY);
    const out = { write: async () => Promise.reject(new ClosedPipe()) };
    expect(await folder.run(["review", "a.py"], "", { out })).toMatchObject({ code: 0, err: "" });
    folder.dispose();
  });

  it("colours only where it may", async () => {
    const folder = new CliFolder();
    folder.write("a.py", RISKY);
    expect((await folder.run(["review", "a.py"], "", { colour: true })).out).toContain("\u001b[31merror");
    expect((await folder.run(["review", "a.py"])).out).not.toContain("\u001b");
    folder.dispose();
  });
});
