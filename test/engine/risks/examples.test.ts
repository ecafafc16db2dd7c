/** Runs the examples of every risk: they are its tests and its documentation. */
import { describe, expect, it } from "vitest";
import { emptyContext } from "../../../server/src/engine/context/emptyContext.ts";
import { createEngine } from "../../../server/src/engine/engine.ts";
import { applyEdits } from "../../../server/src/engine/model/edit.ts";
import type { Finding } from "../../../server/src/engine/model/finding.ts";
import { dedent } from "../../../server/src/engine/risks/dedent.ts";
import { risks } from "../../../server/src/engine/risks/registry.ts";
import type { Risk, RiskExample, RiskLanguage } from "../../../server/src/engine/risks/risk.ts";
import { createTestHost } from "../support/testHost.ts";
import { readDrawn } from "./drawn.ts";

const files: Readonly<Record<RiskLanguage, { readonly languageId: string; readonly fileName: string }>> = {
  python: { languageId: "python", fileName: "src/service.py" },
  ecmascript: { languageId: "typescript", fileName: "src/service.ts" },
  go: { languageId: "go", fileName: "internal/service.go" },
  java: { languageId: "java", fileName: "src/main/java/Service.java" },
  sql: { languageId: "sql", fileName: "db/query.sql" },
  dockerfile: { languageId: "dockerfile", fileName: "Dockerfile" },
  yaml: { languageId: "yaml", fileName: "deploy/app.yaml" },
  manifest: { languageId: "json", fileName: "package.json" },
};

const engine = createEngine(createTestHost());

async function review(risk: Risk, example: RiskExample, text: string) {
  const { languageId, fileName } = files[example.language];
  const session = await engine.open(example.fileName ?? fileName, languageIdOf(example, languageId), text);
  const options = {
    context: { ...emptyContext, ...example.context },
    only: [risk.meta.id],
    profile: "all" as const,
  };
  const result = await session.review(options);
  const decided = example.types ? await session.decide(options) : result;
  const findings = decided?.findings ?? [];
  const fixes = findings.flatMap((finding) => [...session.fixes(finding.fingerprint, finding.span)].slice(0, 1));
  session.close();
  return { findings, fixes, notes: result.notes };
}

/** Placeholders of the risk's messages that no value was given for. */
function unfilled(risk: Risk, finding: Finding): string[] {
  const templates = Object.values(risk.meta.messages).flatMap(({ what, why, next }) => [what, why, next]);
  const said = `${finding.message} ${finding.why} ${finding.next}`;
  return [...new Set(templates.join(" ").match(/\{\w+\}/g) ?? [])].filter((placeholder) => said.includes(placeholder));
}

const languageIdOf = (example: RiskExample, languageId: string): string =>
  /\.[jt]sx$/.test(example.fileName ?? "") ? "typescriptreact" : languageId;

describe.each(risks.map((risk) => [risk.meta.id, risk] as const))("%s", (_, risk) => {
  describe("flags", () => {
    it.each(risk.examples.flags.map((example) => [`${example.language}: ${example.title}`, example] as const))(
      "%s",
      async (_title, example) => {
        const { text, spans } = readDrawn(example.code);
        const { findings, fixes, notes } = await review(risk, example, text);
        expect(notes.filter((note) => note.kind === "rule-failed")).toEqual([]);
        expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual(
          spans.map((span) => text.slice(span.start, span.end)),
        );
        expect(findings.map(({ span }) => ({ ...span }))).toEqual(spans);
        for (const finding of findings) expect(unfilled(risk, finding)).toEqual([]);
        if (example.fixed !== undefined) {
          const fix = fixes[0];
          expect(fix, "the example expects a fix").toBeDefined();
          if (fix) expect(applyEdits(text, fix.edits)).toBe(dedent(example.fixed));
        }
      },
    );
  });
  describe("accepts", () => {
    it.each(risk.examples.accepts.map((example) => [`${example.language}: ${example.title}`, example] as const))(
      "%s",
      async (_title, example) => {
        const { text } = readDrawn(example.code);
        const { findings, notes } = await review(risk, example, text);
        expect(notes.filter((note) => note.kind === "rule-failed")).toEqual([]);
        expect(findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
      },
    );
  });
});
