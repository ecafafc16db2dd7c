/** Tells the client after each review what the status item shows. */
import { relative, sep } from "node:path";
import type { Connection } from "vscode-languageserver/node";
import { reviewStatus } from "../../protocol/review.ts";
import { notify } from "../messages.ts";
import type { ServerParts } from "../serverParts.ts";

export function register(connection: Connection, { contexts, folders, reviews }: ServerParts): void {
  reviews.onReviewed(async ({ document, types, milliseconds }) => {
    const { file, problems } = await contexts.of(document);
    const [problem] = problems;
    notify(connection, reviewStatus, {
      uri: document.uri,
      types,
      milliseconds: Math.round(milliseconds * 10) / 10,
      failedRules: reviews.failedRules,
      ...(file !== undefined && { contextFile: shown(file, folders.folderOf(file)) }),
      ...(problem && { contextError: `line ${problem.line}: ${problem.message}` }),
    });
  });
}

const shown = (file: string, folder: string | undefined): string =>
  (folder === undefined ? file : relative(folder, file)).split(sep).join("/");
