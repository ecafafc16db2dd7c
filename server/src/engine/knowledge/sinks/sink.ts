/**
 * Calls whose arguments must not be of the caller's making, as data: what the argument becomes. Keys are qualified names
 * ("os.system", Go's short form "exec.Command") or ".method" for a method of any receiver that `receiver` accepts.
 */
export type SinkKind =
  | "shell" // a command line that a shell reads
  | "program" // program and arguments, no shell
  | "code" // source text that is run
  | "template" // template text that is rendered
  | "module" // a module that is loaded and run
  | "path" // a file
  | "url" // an address that the server calls
  | "redirect" // an address that the browser is sent to
  | "html" // markup
  | "deserialise"; // bytes that become objects

export interface Sink {
  readonly kind: SinkKind;
  /** Zero-based positions; default the first. "all" for every argument. */
  readonly at?: readonly number[] | "all";
  /** Keyword arguments or options that mean the same. */
  readonly named?: readonly string[];
  /** Only with this option set to true: { shell: true }. */
  readonly when?: string;
  /** What the receiver's text has to look like, for ".method" keys. */
  readonly receiver?: RegExp;
}

export type Sinks = Readonly<Record<string, readonly Sink[]>>;

/** The same facts for several names. */
export const each = (names: string, ...sinks: readonly Sink[]): Sinks =>
  Object.fromEntries(names.split(" ").map((name) => [name, sinks]));
