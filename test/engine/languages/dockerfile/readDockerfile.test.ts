import { describe, expect, it } from "vitest";
import { readDockerfile } from "../../../../server/src/engine/languages/dockerfile/readDockerfile.ts";
import { inherited, rootImage } from "../../../../server/src/engine/languages/dockerfile/stages.ts";

describe("readDockerfile", () => {
  it("keeps offsets across continued lines and the comments between them", () => {
    const text = "FROM node:20\nRUN apt-get update && \\\n  # tools\n  apt-get install -y \\\n  curl\nCMD x\n";
    const run = readDockerfile(text).instructions[1];
    expect(run?.keyword).toBe("RUN");
    const at = (run?.argumentStart ?? 0) + (run?.argument.indexOf("curl") ?? 0);
    expect(text.slice(at, at + 4)).toBe("curl");
    expect(text.slice(run?.span.start, run?.span.end)).toMatch(/^RUN apt-get update[\s\S]*curl$/);
    expect(run?.argument).not.toContain("#");
  });

  it("reads flags, stages, and what a stage inherits", () => {
    const file = readDockerfile(
      "FROM --platform=linux/amd64 debian:12 AS base\nUSER app\nFROM base\nCOPY --from=base --chown=app /a /b\n",
    );
    const [base, final] = file.stages;
    expect(base?.from.flags).toEqual([{ name: "platform", value: "linux/amd64" }]);
    expect(final?.base).toBe(base);
    expect(final && rootImage(final)).toBe("debian:12");
    expect(final && inherited(final, "USER").map(({ argument }) => argument)).toEqual(["app"]);
    expect(file.instructions.at(-1)?.flags.map(({ name }) => name)).toEqual(["from", "chown"]);
  });

  it("takes here-documents out of the instructions", () => {
    const file = readDockerfile("FROM a:1\nRUN <<EOF\npip install flask\nUSER root\nEOF\nUSER app\n");
    expect(file.instructions.map(({ keyword }) => keyword)).toEqual(["FROM", "RUN", "USER"]);
    expect(file.instructions[1]?.heredoc).toBe("pip install flask\nUSER root\n");
  });

  it("reads any text", () => {
    for (const text of ["", "\\", "FROM", "RUN \\", "RUN <<EOF", "FROM a AS\r\nRUN x \\\r\n y", "no instruction"]) {
      expect(() => readDockerfile(text)).not.toThrow();
    }
  });
});
