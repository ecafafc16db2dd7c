/** The language server as the features see it: ask, tell, listen, and what state it is in. */
import { CancellationTokenSource, type Disposable, EventEmitter, type LogOutputChannel } from "vscode";
import type { CancellationToken, LanguageClient, Middleware } from "vscode-languageclient/node";
import type { InitializationOptions } from "../../../server/src/protocol/initialization.ts";
import type { NotificationMessage, RequestMessage } from "../../../server/src/protocol/message.ts";
import { createClient, type LaunchOptions, running, startFailed } from "./client.ts";
import { DocumentSync } from "./documentSync.ts";
import { RestartPolicy } from "./restartPolicy.ts";
import { ServerUnavailable } from "./unavailable.ts";

/** idle: nobody needed it yet. restarting: it died and comes back. stopped: it died too often or did not start. */
export type ServerState = "idle" | "starting" | "running" | "restarting" | "stopped";

export interface AskOptions {
  readonly token?: CancellationToken;
  readonly timeoutMilliseconds?: number;
}

export interface ServerParts {
  readonly launch: LaunchOptions;
  readonly log: LogOutputChannel;
  readonly middleware: Middleware;
  /** Read anew for each server process: holds what the last one left behind. */
  readonly options: () => Promise<InitializationOptions>;
}

const ANSWER_TIMEOUT_MS = 15_000;

type Handler = (params: unknown) => void;

export class Server implements Disposable {
  readonly sync = new DocumentSync();
  readonly #parts: ServerParts;
  readonly #handlers = new Map<string, Handler[]>();
  readonly #stateEmitter = new EventEmitter<ServerState>();
  readonly onDidChangeState = this.#stateEmitter.event;
  #state: ServerState = "idle";
  #client: LanguageClient | undefined;
  #starting: Promise<LanguageClient> | undefined;

  constructor(parts: ServerParts) {
    this.#parts = parts;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Handlers outlive server processes, and one message may have several. */
  listen<Params>(message: NotificationMessage<Params>, handle: (params: Params) => void): void {
    const handlers = this.#handlers.get(message.method) ?? [];
    this.#handlers.set(message.method, handlers);
    handlers.push((params) => handle(params as Params));
    if (this.#client && handlers.length === 1) connect(this.#client, message.method, handlers);
  }

  /** Starts the server when it is not there yet; failures are in the log and in the state. */
  start(): void {
    if (this.#state === "idle") this.#ready().catch(() => undefined);
  }

  async ask<Params, Result>(
    message: RequestMessage<Params, Result>,
    params: Params,
    options: AskOptions = {},
  ): Promise<Result> {
    const deadline = new Deadline(options.timeoutMilliseconds ?? ANSWER_TIMEOUT_MS, options.token);
    try {
      const answer = this.#ready().then((client) => client.sendRequest<Result>(message.method, params, deadline.token));
      return await Promise.race([answer, deadline.passed]);
    } catch (error) {
      // The state says more than the library's error: the process is gone.
      throw this.#state === "running" || error instanceof ServerUnavailable ? error : this.#unavailable();
    } finally {
      deadline.dispose();
    }
  }

  /** Waits for a server that is starting; dropped when there is none. Whoever needs certainty asks. */
  tell<Params>(message: NotificationMessage<Params>, params: Params): void {
    this.#client
      ?.sendNotification(message.method, params)
      .catch((error: unknown) => this.#parts.log.warn(`${message.method} was not sent: ${describe(error)}`));
  }

  async restart(): Promise<void> {
    this.#parts.log.info("Restarting the server.");
    const old = this.#client;
    this.#client = undefined;
    this.#starting = undefined;
    this.#become("starting");
    await old?.dispose().catch(() => undefined);
    await this.#ready();
  }

  dispose(): Promise<void> | undefined {
    this.sync.dispose();
    this.#stateEmitter.dispose();
    return this.#client?.dispose().catch(() => undefined);
  }

  #ready(): Promise<LanguageClient> {
    if (this.#state === "restarting" || this.#state === "stopped") return Promise.reject(this.#unavailable());
    this.#starting ??= this.#launch();
    return this.#starting;
  }

  async #launch(): Promise<LanguageClient> {
    this.#become("starting");
    const { launch, log, middleware, options } = this.#parts;
    try {
      let next = await options();
      const policy = new RestartPolicy(Date.now);
      const client = await createClient({
        launch,
        log,
        middleware: { ...middleware, ...this.sync.middleware },
        options: () => next,
        closed: async () => {
          const again = this.#client === client && policy.mayRestart();
          this.#lost(again);
          if (again) next = await options();
          return again;
        },
      });
      this.#client = client;
      for (const [method, handlers] of this.#handlers) connect(client, method, handlers);
      client.onDidChangeState(({ newState }) => {
        if (this.#client !== client) return;
        if (newState === running) this.#become("running");
        else if (newState === startFailed) this.#become("stopped");
      });
      await client.start();
      return client;
    } catch (error) {
      log.error(`The server did not start: ${describe(error)}`);
      this.#become("stopped");
      throw this.#unavailable();
    }
  }

  #lost(again: boolean): void {
    this.sync.reset();
    this.#parts.log.error(
      again ? "The server ended unexpectedly and is started again." : "The server ended unexpectedly too often.",
    );
    this.#become(again ? "restarting" : "stopped");
  }

  #unavailable(): ServerUnavailable {
    if (this.#state === "restarting" || this.#state === "stopped") return new ServerUnavailable(this.#state);
    return new ServerUnavailable("lost");
  }

  #become(state: ServerState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#stateEmitter.fire(state);
  }
}

function connect(client: LanguageClient, method: string, handlers: readonly Handler[]): void {
  client.onNotification(method, (params: unknown) => {
    for (const handle of handlers) handle(params);
  });
}

/** One clock and one cancellation for a question: whichever comes first also cancels the work in the server. */
class Deadline {
  readonly #source = new CancellationTokenSource();
  readonly token = this.#source.token;
  readonly passed: Promise<never>;
  readonly #timer: NodeJS.Timeout;
  readonly #subscription: Disposable | undefined;

  constructor(milliseconds: number, token: CancellationToken | undefined) {
    let fail: (error: Error) => void = () => undefined;
    this.passed = new Promise((_, reject) => {
      fail = reject;
    });
    this.passed.catch(() => undefined);
    this.#timer = setTimeout(() => {
      fail(new ServerUnavailable("timeout"));
      this.#source.cancel();
    }, milliseconds);
    this.#subscription = token?.onCancellationRequested(() => this.#source.cancel());
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscription?.dispose();
    this.#source.dispose();
  }
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
