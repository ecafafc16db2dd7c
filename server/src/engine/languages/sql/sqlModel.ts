/** An SQL file has statements of its own and no code: its code model holds the comments only. */
import type { CodeModel } from "../../model/code/codeModel.ts";
import { sqlComments } from "./tokens.ts";

export function sqlModel(text: string): CodeModel {
  return {
    languageId: "sql",
    statements: [],
    comments: sqlComments(text),
    errors: [],
    unread: [],
    all: () => [],
    nodes: [],
  };
}
