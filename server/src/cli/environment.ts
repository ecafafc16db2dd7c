/** What a command needs of the process, so that tests can run commands without one. */

export interface Environment {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly out: Output;
  readonly err: Output;
  readonly colour: boolean;
  /** A person sits at the terminal. */
  readonly interactive: boolean;
  readonly version: string;
}

export interface Output {
  /** Resolves when there is room for more. @throws ClosedPipe when nobody reads any more. */
  write(text: string | Uint8Array): Promise<void>;
}

/** The reader of our output went away (`| head`): not an error, but no reason to go on. */
export class ClosedPipe extends Error {
  override readonly name = "ClosedPipe";
}

/** Wrong usage or unreadable input: said in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const EXIT = { ok: 0, findings: 1, usage: 2, internal: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
