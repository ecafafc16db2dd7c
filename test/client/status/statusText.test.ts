/** What the status items say. */
import { describe, expect, it } from "vitest";
import { contextLine, reviewLine } from "../../../client/src/status/statusText.ts";
import type { ReviewStatus } from "../../../server/src/protocol/review.ts";

const t = (message: string, ...values: (string | number)[]): string =>
  message.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
const status: ReviewStatus = { uri: "file:///a", types: "not-needed", failedRules: [], milliseconds: 4 };

describe("the review line", () => {
  it("is calm while all is well", () => {
    expect(reviewLine({ server: "running", openBlocks: 0, status }, t)).toMatchObject({
      text: "Plumbline: no unreviewed block",
      detail: "",
      severity: "information",
      busy: false,
    });
  });

  it("names rules that failed and offers the log", () => {
    const failing = { ...status, failedRules: [{ rule: "floating-promise", count: 2 }] };
    expect(reviewLine({ server: "running", openBlocks: 1, status: failing }, t)).toMatchObject({
      text: "Plumbline: 1 unreviewed block",
      detail: "Rules that failed: floating-promise (2)",
      severity: "warning",
      command: "plumbline.showLog",
    });
  });

  it("offers a restart when the server gave up", () => {
    const line = reviewLine({ server: "stopped", openBlocks: 3, status }, t);
    expect(line).toMatchObject({ severity: "error", command: "plumbline.restartServer" });
  });
});

describe("the context line", () => {
  it("names the file in force, its error, or that there is none", () => {
    expect(contextLine(status, t).text).toBe("No production context");
    expect(contextLine({ ...status, contextFile: ".plumbline/context.yaml" }, t).detail).toBe(
      ".plumbline/context.yaml",
    );
    expect(contextLine({ ...status, contextError: "line 3" }, t)).toMatchObject({ severity: "error" });
  });
});
