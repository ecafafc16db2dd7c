/** What the engine needs from outside. Programs implement it: a real disk (server/src/node), memory (tests), a web worker. */
import type { TypeOracle } from "./types/question.ts";

export type GrammarName = "runtime" | "python" | "typescript" | "tsx" | "go" | "java";

export interface EngineHost {
  /** Bytes of a WebAssembly grammar; "runtime" is the parser itself. Called at most once each, on first need. */
  loadGrammar(name: GrammarName): Promise<Uint8Array>;
  /** Text of a file, or undefined when there is none or it cannot be read as text. Never throws. */
  readText(path: string): Promise<string | undefined>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Cryptographically strong random bytes: vault keys and salts. */
  randomBytes(count: number): Uint8Array;
  /** Loads what answers questions about types; absent where there is no disk. Undefined when it cannot be loaded. */
  loadTypes?(): Promise<TypeOracle | undefined>;
  log(level: "error" | "warn" | "info" | "debug", message: string): void;
}
