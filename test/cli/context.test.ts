import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CLEAN, CliFolder, RISKY } from "./runCli.ts";

let folder: CliFolder;
beforeEach(() => {
  folder = new CliFolder();
  folder.write("a.py", RISKY);
});
afterEach(() => folder.dispose());

const CONTEXT = ".plumbline/context.yaml";

describe("the production context of a run", () => {
  it("is checked by a command of its own", async () => {
    expect(await folder.run(["context", "check"])).toMatchObject({ code: 2 });
    folder.write(CONTEXT, "http:\n  timeoutMilliseconds: 2000\n");
    expect(await folder.run(["context", "check"])).toMatchObject({ code: 0, out: `${CONTEXT}: in order\n` });
    folder.write(CONTEXT, "http:\n  timeout: 2000\n");
    expect(await folder.run(["context", "check"])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${CONTEXT}:2:`),
    });
  });

  it("is said to be broken by line while the review goes on without it", async () => {
    folder.write(CONTEXT, "http: [\n");
    const { code, err, out } = await folder.run(["review", "--format", "json", "a.py"]);
    expect(code).toBe(1);
    expect(err).toMatch(/\.plumbline\/context\.yaml:\d+: /);
    expect(JSON.parse(out).notes).toMatchObject([{ kind: "context", file: CONTEXT }]);
    folder.write("a.py", CLEAN);
    expect((await folder.run(["review", "a.py"])).code).toBe(2);
  });

  it("must be in order when it is given by name", async () => {
    folder.write("broken.yaml", "http: [\n");
    expect(await folder.run(["review", "--context", "broken.yaml", "a.py"])).toMatchObject({ code: 2, out: "" });
    expect(await folder.run(["review", "--context", "none.yaml", "a.py"])).toMatchObject({ code: 2, out: "" });
  });

  it("may come with a document", async () => {
    const ask = async (context: unknown) => {
      const { out } = await folder.run(
        ["review", "--jsonl"],
        `${JSON.stringify({ id: 1, fileName: "a.py", text: RISKY, context })}\n`,
      );
      return JSON.parse(out);
    };
    expect((await ask({ compliance: { internalDomains: [] } })).findings).toHaveLength(1);
    expect(await ask({ nonsense: 1 })).toMatchObject({ id: 1, error: expect.stringContaining("nonsense") });
  });
});
