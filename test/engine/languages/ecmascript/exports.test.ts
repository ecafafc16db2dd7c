import { expect, test } from "vitest";
import { CodeParser } from "../../../../server/src/engine/languages/codeParser.ts";
import { ecmascriptAdapter } from "../../../../server/src/engine/languages/ecmascript/adapter.ts";
import { lowerWith } from "../../support/lower.ts";
import { printModel } from "../../support/printModel.ts";
import { createTestHost } from "../../support/testHost.ts";

const lower = lowerWith(ecmascriptAdapter, "typescript");

test.each([
  ["export const a = 1, b = 2;", "(export const = a 1)\n(export const = b 2)"],
  ["export const f = () => x;", "(export const = f (export lambda f(); return x))"],
  ["export async function f() {}", "export async function f()"],
  ["@Dec() export class A {}", "@(call Dec)\nexport class A"],
  ["export default class {}", "export class default"],
  ["export default function () {}", "export function default()"],
  ["export default async (req) => {};", "export async lambda default(req)"],
  ["export default connect(App);", "(export = default (call connect App))"],
  ["export default { data() {} };", "(export = default {data: (export method data())})"],
  ["export = server;", "(export = default server)"],
  ["export interface A { b: string }", "export interface A\n  (field = b:string)"],
  ["export enum E { A }", "export enum E\n  (field = A)"],
  ["export declare const v: string;", "(export const = v:string)"],
  ["export abstract class A {}", "export class A"],
  ["export as namespace Lib;", ""],
  ["exports.find = function () {};", "(export = exports.find (export function find()))"],
  [
    "module.exports.find = async (id) => id;",
    "(export = module.exports.find (export async lambda find(id); return id))",
  ],
  ["module.exports = function () {};", "(export = module.exports (export function ()))"],
])("%s", async (code, facts) => expect(await lower(code)).toBe(facts));

test("a list elsewhere exports a declaration", async () => {
  const code =
    "function a() {}\nconst b = () => 1;\nclass C {}\nfunction d() {}\nexport { a as z, b };\nmodule.exports = { C };";
  expect(await lower(code)).toBe(
    [
      "export function a()",
      "(export const = b (export lambda b(); return 1))",
      "export class C",
      "function d()",
      "(unknown export_clause a b)",
      "(export = module.exports {C: C})",
    ].join("\n"),
  );
});

test("an edit of the list takes effect on declarations that are not read again", async () => {
  const parser = new CodeParser(createTestHost(), [ecmascriptAdapter]);
  const document = await parser.open("typescript", "function a() {}\nfunction b() {}\nexport { a };");
  if (!document) throw new Error("no document");
  expect(printModel(document.model)).toContain("export function a()\nfunction b()");
  document.update("function a() {}\nfunction b() {}\nexport { b };");
  expect(printModel(document.model)).toContain("function a()\nexport function b()");
  document.update("function a() {}\nfunction b() {}\n");
  expect(printModel(document.model)).toBe("function a()\nfunction b()");
  document.dispose();
});
