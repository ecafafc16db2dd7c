/** A language client over stdio, as small as a test needs it. */
import { type ChildProcess, spawn } from "node:child_process";
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import type { BlockView, DocumentBlocks } from "../../server/src/protocol/blocks.ts";
import { blocksChanged, observeInsertion } from "../../server/src/protocol/blocks.ts";
import type { InitializationOptions, ServerSettings } from "../../server/src/protocol/initialization.ts";
import type { RequestMessage } from "../../server/src/protocol/message.ts";
import { type ReviewStatus, reviewStatus } from "../../server/src/protocol/review.ts";
import { vaultSealed } from "../../server/src/protocol/sanitizer.ts";
import { grammarDirectory } from "./builtServer.ts";

export interface ClientSettings {
  readonly bundle: string;
  readonly options?: Partial<InitializationOptions>;
  readonly settings?: { review?: Partial<ServerSettings["review"]>; blocks?: Partial<ServerSettings["blocks"]> };
  readonly folder?: string;
  readonly snippets?: boolean;
}

interface Published {
  readonly version: number | undefined;
  readonly diagnostics: Diagnostic[];
}

export class TestClient {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly #documents = new Map<string, { text: string; version: number }>();
  readonly #published = new Map<string, Published>();
  readonly blocks = new Map<string, DocumentBlocks>();
  readonly status = new Map<string, ReviewStatus>();
  readonly logs: string[] = [];
  sealedVault: string | undefined;
  initialized: InitializeResult | undefined;
  #waiting: (() => void)[] = [];

  private constructor({ bundle, settings }: ClientSettings) {
    this.process = spawn(process.execPath, [bundle, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error("no pipes");
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#listen(settings);
    this.connection.listen();
  }

  static async start(settings: ClientSettings): Promise<TestClient> {
    const client = new TestClient(settings);
    const { options, folder, snippets } = settings;
    const initializationOptions: InitializationOptions = {
      grammarDirectory,
      vaultKey: Buffer.alloc(32, 7).toString("base64"),
      workspaceTrusted: true,
      ...options,
    };
    const gone = new Promise<never>((_, reject) => {
      client.process.once("exit", (code) => reject(new Error(`the server ended with code ${code}`)));
    });
    gone.catch(() => undefined);
    const answer = client.connection.sendRequest<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: folder ?? null,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceEdit: { documentChanges: true, snippetEditSupport: snippets ?? false },
        },
      },
      initializationOptions,
      ...(folder && { workspaceFolders: [{ uri: folder, name: "folder" }] }),
    });
    client.initialized = await Promise.race([answer, gone]);
    await client.connection.sendNotification("initialized", {});
    return client;
  }

  #listen(settings: ClientSettings["settings"]): void {
    const news = () => {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const wake of waiting) wake();
    };
    const on = <T>(method: string, keep: (value: T) => void) =>
      this.connection.onNotification(method, (value: T) => {
        keep(value);
        news();
      });
    on<{ uri: string } & Published>("textDocument/publishDiagnostics", (value) =>
      this.#published.set(value.uri, value),
    );
    on<DocumentBlocks>(blocksChanged.method, (value) => this.blocks.set(value.uri, value));
    on<ReviewStatus>(reviewStatus.method, (value) => this.status.set(value.uri, value));
    on<{ message: string }>("window/logMessage", ({ message }) => this.logs.push(message));
    on<{ sealed: string }>(vaultSealed.method, ({ sealed }) => {
      this.sealedVault = sealed;
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
      items.map(() => settings ?? null),
    );
    this.connection.onRequest("client/registerCapability", () => null);
  }

  ask<Params, Result>(message: RequestMessage<Params, Result>, params: Params): Promise<Result> {
    return this.connection.sendRequest(message.method, params);
  }

  async open(uri: string, languageId: string, text: string): Promise<void> {
    this.#documents.set(uri, { text, version: 1 });
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#documents.get(uri)?.text ?? "";
  }
  version(uri: string): number {
    return this.#documents.get(uri)?.version ?? 0;
  }

  /** Replaces the first occurrence of `old`; an empty `old` inserts at the end. */
  async replace(uri: string, old: string, text: string): Promise<{ start: Place; end: Place }> {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    const start = old === "" ? document.text.length : document.text.indexOf(old);
    if (start < 0) throw new Error(`the text does not hold ${old}`);
    const range = { start: place(document.text, start), end: place(document.text, start + old.length) };
    document.text = document.text.slice(0, start) + text + document.text.slice(start + old.length);
    document.version += 1;
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: document.version },
      contentChanges: [{ range, text }],
    });
    return { start: range.start, end: place(document.text, start + text.length) };
  }

  /** As a paste from outside: the change, then the observation. */
  async paste(uri: string, text: string, origin: BlockView["origin"] = "outside-paste"): Promise<void> {
    const range = await this.replace(uri, "", text);
    await this.connection.sendNotification(observeInsertion.method, {
      uri,
      version: this.version(uri),
      range,
      origin,
      confidence: "strong",
    });
  }

  rangeOf(uri: string, part: string): { start: Place; end: Place } {
    const text = this.text(uri);
    const start = text.indexOf(part);
    return { start: place(text, start), end: place(text, start + part.length) };
  }

  /** Diagnostics of the current version that satisfy the condition. */
  async diagnostics(uri: string, wanted: (diagnostics: Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    return this.until(() => {
      const published = this.#published.get(uri);
      return published?.version === this.version(uri) && wanted(published.diagnostics)
        ? published.diagnostics
        : undefined;
    }, `diagnostics of ${uri}`);
  }

  async blocksOf(uri: string, wanted: (blocks: BlockView[]) => boolean): Promise<BlockView[]> {
    return this.until(() => {
      const blocks = this.blocks.get(uri)?.blocks;
      return blocks && wanted(blocks) ? blocks : undefined;
    }, `blocks of ${uri}`);
  }

  async until<T>(look: () => T | undefined, what: string): Promise<T> {
    const end = performance.now() + 15_000;
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      const left = end - performance.now();
      if (left <= 0) throw new Error(`waited in vain for ${what}; log: ${this.logs.join("\n")}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null && this.process.signalCode === null) {
      await this.connection.sendRequest("shutdown").catch(() => undefined);
      const gone = new Promise((resolve) => this.process.once("exit", resolve));
      await this.connection.sendNotification("exit").catch(() => undefined);
      await gone;
    }
    this.connection.dispose();
  }

  /** As a crash: nothing is said before. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGKILL");
    await gone;
    this.connection.dispose();
  }
}

interface Place {
  line: number;
  character: number;
}

function place(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
