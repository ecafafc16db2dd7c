/** Node types that are a statement or declaration by themselves, also where the text around them makes no sense. */

const types: ReadonlySet<string> = new Set([
  "package_clause",
  "import_declaration",
  "const_declaration",
  "var_declaration",
  "type_declaration",
  "function_declaration",
  "method_declaration",
  "expression_statement",
  "send_statement",
  "inc_statement",
  "dec_statement",
  "assignment_statement",
  "short_var_declaration",
  "labeled_statement",
  "fallthrough_statement",
  "break_statement",
  "continue_statement",
  "goto_statement",
  "return_statement",
  "go_statement",
  "defer_statement",
  "if_statement",
  "for_statement",
  "expression_switch_statement",
  "type_switch_statement",
  "select_statement",
  "block",
  "statement_list",
]);

export const isStatement = (type: string): boolean => types.has(type);
