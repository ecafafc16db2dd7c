/** Personal data that code shows on purpose is not reported; the same data in a ticket is. */
import { describe, expect, it } from "vitest";
import { detectors } from "../../../../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../../../../server/src/engine/detectors/scan/detectorScanner.ts";

const scanner = createDetectorScanner(detectors);
const address = "hedda.lindqvist@fjordlast-demo.no";

const types = (text: string, languageId: string, fileName: string, mode: "review" | "sanitize" = "review") =>
  scanner.scan({ text, languageId, fileName, mode }).map(({ type }) => type);

describe("personal data of tests and documentation", () => {
  const held = `const to = "${address}";`;

  it("is reported in source code", () => {
    expect(types(held, "typescript", "src/mail.ts")).toEqual(["email"]);
  });

  it.each(["test/mail.ts", "src/mail.spec.ts", "pkg/fixtures/people.ts", "C:\\repo\\tests\\mail.ts"])(
    "is not reported in %s",
    (path) => {
      expect(types(held, "typescript", path)).toEqual([]);
      expect(types(held, "typescript", path, "sanitize")).toEqual(["email"]);
    },
  );

  it("is not reported in documentation comments and code samples", () => {
    expect(types(`/**\n * Sort code (e.g. 26-29-20)\n */\nlet a;`, "typescript", "src/a.ts")).toEqual([]);
    expect(types(`\`\`\`js\nconst p = { email: "${address}" };\n\`\`\`\n`, "markdown", "docs/use.md")).toEqual([]);
  });

  it("is not reported in manifests and notices", () => {
    const manifest = `{"contributors": [{"name": "Hedda Lindqvist", "email": "${address}"}]}`;
    expect(types(manifest, "json", "package.json")).toEqual([]);
    expect(types(`- Hedda Lindqvist <${address}>\n`, "markdown", "THIRD-PARTY-NOTICES.md")).toEqual([]);
  });
});

describe("personal data of tickets", () => {
  it("is reported in sentences and tables of Markdown", () => {
    expect(types(`Reported by Hedda <${address}>, please call back.\n`, "markdown", "ticket.md")).toContain("email");
    const table = `| id | email |\n| --- | --- |\n| 1 | ${address} |\n`;
    expect(types(table, "markdown", "ticket.md")).toEqual(["email"]);
  });

  it("leaves authors alone", () => {
    expect(types(`Maintainers: Hedda Lindqvist <${address}>\n`, "markdown", "docs/team.md")).toEqual([]);
    expect(types(`Write to ${address}\n`, "markdown", "README.md")).toEqual([]);
  });
});
