/**
 * Marks declarations that another statement of the file exports: `export { a }`, `module.exports = { a }`, `exports.x = a`,
 * `export default a`. The two stand in different units, so this is set when a document is linked and taken back when
 * the list no longer names them.
 */
import type { ClassDeclaration, FunctionNode } from "../model/code/declarations.ts";
import type { Assign, Expression } from "../model/code/expressions.ts";
import type { Statement } from "../model/code/statements.ts";
import type { UnitRecord } from "./unit.ts";

type Declaration = FunctionNode | ClassDeclaration | Assign;

export const exportListSyntax = "export_clause";

export function markExported(units: readonly UnitRecord[]): void {
  const names = new Set<string>();
  for (const unit of units) for (const statement of unit.statements ?? []) addListed(statement, names);
  for (const unit of units) {
    if (names.size === 0 && !unit.listed) continue;
    for (const statement of unit.statements ?? []) if (isDeclaration(statement)) mark(statement, unit, names);
  }
}

function mark(declaration: Declaration, unit: UnitRecord, names: ReadonlySet<string>): void {
  const isListed = names.has(declaredName(declaration));
  if (isListed && !declaration.exported) {
    unit.listed ??= new Set();
    unit.listed.add(declaration);
    setExported(declaration, true);
  } else if (!isListed && unit.listed?.delete(declaration)) setExported(declaration, false);
}

function setExported(declaration: Declaration, exported: boolean): void {
  (declaration as { exported: boolean }).exported = exported;
  const value = declaration.kind === "assign" ? declaration.value : undefined;
  if (value?.kind === "function" || value?.kind === "class") (value as { exported: boolean }).exported = exported;
}

const isDeclaration = (statement: Statement): statement is Declaration =>
  statement.kind === "function" || statement.kind === "class" || (statement.kind === "assign" && isVariable(statement));

const isVariable = (assign: Assign): boolean => assign.declares !== undefined && assign.target.kind === "name";

function declaredName(declaration: Declaration): string {
  if (declaration.kind !== "assign") return declaration.name;
  return declaration.target.kind === "name" ? declaration.target.name : "";
}

function addListed(statement: Statement, names: Set<string>): void {
  if (statement.kind === "unknown" && statement.syntax === exportListSyntax) {
    for (const child of statement.children) addName(child, names);
  } else if (statement.kind === "assign" && statement.exported && !isVariable(statement) && statement.value) {
    addName(statement.value, names);
    if (statement.value.kind === "map") for (const entry of statement.value.entries) addName(entry.value, names);
  }
}

function addName(expression: Expression, names: Set<string>): void {
  if (expression.kind === "name") names.add(expression.name);
}
