/** Everything that keeps real values out of prompts and brings them back. */
import type { Disposable, LogOutputChannel } from "vscode";
import type { OwnEdits } from "../provenance/expectations.ts";
import type { Server } from "../server/server.ts";
import { registerSanitizerCommands } from "./commands.ts";
import { registerDescribing } from "./describing.ts";
import { registerInPlace } from "./inPlace.ts";
import { MockIndex } from "./mockIndex.ts";
import { registerPasteOption } from "./pasteOption.ts";

export interface SanitizerFeature {
  readonly log: LogOutputChannel;
  readonly server: Server;
  readonly ownEdits: OwnEdits;
}

export function registerSanitizer(feature: SanitizerFeature): Disposable[] {
  const parts = { ...feature, mocks: new MockIndex() };
  return [
    ...registerSanitizerCommands(parts),
    ...registerDescribing(parts),
    registerInPlace(parts),
    registerPasteOption(parts),
  ];
}
