/** Fixes of Plumbline change code inside a block; they are not new blocks. Announces each edit as the editor takes it. */
import type { WorkspaceEdit } from "vscode";
import type { Middleware } from "vscode-languageclient/node";
import type { OwnEdits } from "./expectations.ts";

export function announceFixes(ownEdits: OwnEdits): Pick<Middleware, "provideCodeActions" | "resolveCodeAction"> {
  const announce = (edit: WorkspaceEdit | undefined): void => {
    for (const [uri, edits] of edit?.entries() ?? [])
      ownEdits.expect(
        uri.toString(),
        edits.map(({ newText }) => newText),
        "keep",
      );
  };
  return {
    provideCodeActions: async (document, range, context, token, next) => {
      const actions = await next(document, range, context, token);
      // On save nobody resolves: the edit comes with the action and is applied at once.
      for (const action of context.only ? (actions ?? []) : []) if ("edit" in action) announce(action.edit);
      return actions;
    },
    resolveCodeAction: async (action, token, next) => {
      const resolved = await next(action, token);
      announce(resolved?.edit);
      return resolved;
    },
  };
}
