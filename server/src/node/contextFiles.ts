/** Which production context applies to a file: the nearest `.plumbline/context.yaml` upwards, up to the repository's root. */
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { emptyContext } from "../engine/context/emptyContext.ts";
import type { ContextProblem, LoadedContext } from "../engine/context/load.ts";
import type { ProductionContext } from "../engine/context/productionContext.ts";
import { describeUnread, readTextFile } from "./textFile.ts";

/** `loadContext`, or a stand-in in tests. */
export type ParseContext = (text: string, file: string) => LoadedContext;

export interface AppliedContext {
  readonly context: ProductionContext;
  /** Path of the file; absent where none applies. */
  readonly file?: string;
  /** What is wrong with the file. The last good content stays in force. */
  readonly problems: readonly ContextProblem[];
}

const NAME = join(".plumbline", "context.yaml");
const NONE: AppliedContext = { context: emptyContext, problems: [] };
const MAX_BYTES = 1024 * 1024;

export class ContextFiles {
  readonly #parse: ParseContext;
  readonly #byFolder = new Map<string, Promise<string | undefined>>();
  readonly #loaded = new Map<string, Promise<AppliedContext>>();
  readonly #lastGood = new Map<string, ProductionContext>();

  constructor(parse: ParseContext) {
    this.#parse = parse;
  }

  async forFile(path: string): Promise<AppliedContext> {
    const file = await this.#find(dirname(path));
    return file === undefined ? NONE : this.load(file);
  }

  load(file: string): Promise<AppliedContext> {
    const known = this.#loaded.get(file);
    if (known) return known;
    const loading = this.#read(file);
    this.#loaded.set(file, loading);
    return loading;
  }

  /** After a file appeared, changed or went away. What was good before stays as the fallback. */
  invalidate(): void {
    this.#byFolder.clear();
    this.#loaded.clear();
  }

  #find(folder: string): Promise<string | undefined> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const finding = this.#look(folder);
    this.#byFolder.set(folder, finding);
    return finding;
  }

  async #look(folder: string): Promise<string | undefined> {
    const file = join(folder, NAME);
    if (await exists(file)) return file;
    const above = dirname(folder);
    // A context of another repository around this one does not speak about it.
    if (above === folder || (await exists(join(folder, ".git")))) return undefined;
    return this.#find(above);
  }

  async #read(file: string): Promise<AppliedContext> {
    const source = await readTextFile(file, { maxBytes: MAX_BYTES });
    if (source.outcome !== "text") return this.#broken(file, [{ line: 1, column: 1, message: describeUnread(source) }]);
    const parsed = this.#parse(source.text, file);
    if ("problems" in parsed) return this.#broken(file, parsed.problems);
    this.#lastGood.set(file, parsed.context);
    return { context: parsed.context, file, problems: [] };
  }

  #broken(file: string, problems: readonly ContextProblem[]): AppliedContext {
    return { context: this.#lastGood.get(file) ?? emptyContext, file, problems };
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
