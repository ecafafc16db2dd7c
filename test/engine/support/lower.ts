/** Code -> printed facts, for the tests of one adapter. */
import type { LanguageAdapter } from "../../../server/src/engine/languages/adapter.ts";
import { CodeParser } from "../../../server/src/engine/languages/codeParser.ts";
import type { CodeModel } from "../../../server/src/engine/model/code/codeModel.ts";
import { printModel } from "./printModel.ts";
import { createTestHost } from "./testHost.ts";

export interface Lower {
  (code: string): Promise<string>;
  model(code: string): Promise<CodeModel>;
}

/** Fails on anything the adapter made the parser log. */
export function lowerWith(adapter: LanguageAdapter, languageId: string): Lower {
  const host = createTestHost();
  const parser = new CodeParser(host, [adapter]);
  const model = async (code: string): Promise<CodeModel> => {
    const parsed = await parser.parse(languageId, code);
    if (!parsed) throw new Error(`no model for ${languageId}`);
    if (host.logged.length > 0) throw new Error(host.logged.join("\n"));
    return parsed;
  };
  return Object.assign(async (code: string) => printModel(await model(code)), { model });
}
