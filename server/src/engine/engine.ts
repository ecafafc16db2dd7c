/** The engine's public face. Pure: text, options and a host in; findings, mocks and fixes out. */
import { adapters } from "./adapters.ts";
import { readFields } from "./detectors/fields/readFields.ts";
import { filters } from "./detectors/filters/order.ts";
import { detectors } from "./detectors/registry.ts";
import type { EngineHost } from "./host.ts";
import { libraries } from "./knowledge/registry.ts";
import { CodeParser } from "./languages/codeParser.ts";
import { createDocument } from "./model/document.ts";
import { allRules, type RuleInfo } from "./report/ruleInfo.ts";
import { ReviewSession } from "./review/documentSession.ts";
import { Reviewer } from "./review/reviewer.ts";
import type { DocumentSession } from "./review/session.ts";
import { risks } from "./risks/registry.ts";

export type { RuleInfo } from "./report/ruleInfo.ts";
export type { ReviewNote, ReviewOptions, ReviewResult } from "./review/options.ts";
export type { DocumentChange, DocumentSession } from "./review/session.ts";

export interface Engine {
  open(fileName: string, languageId: string, text: string, version?: number): Promise<DocumentSession>;
  rules(): readonly RuleInfo[];
}

export function createEngine(host: EngineHost): Engine {
  const parser = new CodeParser(host, adapters);
  const log = host.log.bind(host);
  const reviewer = new Reviewer({ risks, detectors, filters, readFields, libraries, now: () => host.now(), log });
  const parts = { parser, reviewer, oracle: async () => host.loadTypes?.() };
  return {
    open: async (fileName, languageId, text, version = 0) =>
      new ReviewSession(parts, createDocument(fileName, languageId, text, version)),
    rules: () => allRules(risks, detectors),
  };
}
