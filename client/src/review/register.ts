/** Everything a person sees of blocks and findings. */
import type { Disposable, LogOutputChannel, Uri } from "vscode";
import { blocksChanged } from "../../../server/src/protocol/blocks.ts";
import type { Server } from "../server/server.ts";
import type { BlockStore } from "./blockStore.ts";
import { registerCodeLenses } from "./codeLenses.ts";
import { registerReviewCommands } from "./commands.ts";
import { registerContextKeys } from "./contextKeys.ts";
import { Marks } from "./marks.ts";
import { ReviewedDocuments } from "./reviewedDocuments.ts";
import { registerRulePages } from "./rulePages.ts";

export interface ReviewFeature {
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly store: BlockStore;
  readonly media: (name: string) => Uri;
}

export function registerReview({ log, server, store, media }: ReviewFeature): Disposable[] {
  const reviewed = new ReviewedDocuments();
  server.listen(blocksChanged, (told) => store.update(told));
  return [
    reviewed,
    new Marks(store, media),
    server.onDidChangeState((state) => {
      if (state === "restarting") reviewed.clear();
    }),
    ...registerCodeLenses(store),
    ...registerContextKeys(store),
    ...registerReviewCommands({ log, server, store, reviewed }),
    ...registerRulePages(log, server),
  ];
}
