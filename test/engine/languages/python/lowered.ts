/** Prints what Python code lowers to. */
import { expect } from "vitest";
import { CodeParser } from "../../../../server/src/engine/languages/codeParser.ts";
import { pythonAdapter } from "../../../../server/src/engine/languages/python/adapter.ts";
import type { CodeModel } from "../../../../server/src/engine/model/code/codeModel.ts";
import { brokenInvariants } from "../../support/modelInvariants.ts";
import { printModel } from "../../support/printModel.ts";
import { createTestHost } from "../../support/testHost.ts";

const host = createTestHost();
const parser = new CodeParser(host, [pythonAdapter]);

export async function modelOf(code: string): Promise<CodeModel> {
  const model = await parser.parse("python", code);
  if (!model) throw new Error("no model");
  expect(host.logged).toEqual([]);
  expect(brokenInvariants(model, code)).toEqual([]);
  return model;
}

/** For code that is whole. */
export async function lowered(code: string): Promise<string> {
  const model = await modelOf(code);
  expect(model.errors).toEqual([]);
  return printModel(model);
}

/** For half code. */
export const recovered = async (code: string): Promise<string> => printModel(await modelOf(code));
