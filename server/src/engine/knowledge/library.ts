/**
 * What is known about a library: its names and the roles they play. Data only. A risk asks for roles and never for
 * library names; a new library is one file under libraries/<language>/.
 */

export type LanguageFamily = "python" | "ecmascript" | "go" | "java";

export type Role =
  // Talking to other systems
  | "http.call" // sends a request and waits for the answer
  | "http.client" // creates a client or session that may carry a policy
  | "rpc.call"
  | "db.query" // reads
  | "db.list" // reads as many rows as there are, unless something bounds it
  | "db.bound" // bounds the rows of the statement that is being built
  | "db.aggregate" // the database answers with one row or one number
  | "db.key" // reads by a unique key
  | "db.write" // inserts, updates, deletes
  | "db.insert" // a write of one row
  | "db.bulk" // a write of many rows in one statement
  | "db.update"
  | "db.delete"
  | "db.where" // narrows the rows of the statement that is being built
  | "db.lock" // takes a lock on the rows it reads
  | "db.execute" // runs statement text given as an argument
  | "db.connect"
  | "db.pool"
  | "db.transaction" // opens a transaction (context manager, callback or begin)
  | "db.commit"
  | "cache.read"
  | "cache.write"
  | "queue.publish"
  | "queue.client"
  | "mail.send"
  | "payment.charge"
  | "model.call" // language model or model training and inference
  // Work and waiting
  | "sleep"
  | "process.run"
  | "file.open"
  | "file.read"
  | "file.write"
  | "file.remove"
  | "cpu.heavy" // password hashing, compression, image work, large sorts
  | "job.defer" // hands work to a background queue, thread pool or scheduler
  | "thread.offload" // runs a function outside of the event loop and awaits it
  | "concurrency.gather" // waits for many at once
  | "concurrency.limit" // semaphore, limiter, bounded pool
  | "retry.wrap"
  | "timeout.wrap" // bounds the time of what it wraps
  // Errors, logs, metrics
  | "log.write"
  | "log.print"
  | "metric.record"
  | "trace.span"
  | "mask" // hashes, masks, truncates or counts: the value does not survive
  // Web
  | "route.decorator"
  | "route.register"
  | "route.mount" // includes a router, applies middleware to what follows
  | "request.input" // gives values the caller controls
  | "response.send"
  | "response.redirect"
  | "auth.guard" // refuses callers that are not authenticated or authorised
  | "rate.limit"
  | "validate"
  | "flag.check"
  | "template.render"
  | "html.escape"
  // Data and crypto
  | "serialise.load"
  | "serialise.dump"
  | "crypto.hash"
  | "crypto.cipher"
  | "crypto.random"
  | "crypto.token"
  | "random.weak"
  | "env.read"
  // Spark and data frames
  | "spark.session"
  | "spark.read"
  | "spark.write"
  | "spark.narrow"
  | "spark.udf" // runs a Python function for every row
  | "spark.wide"
  | "spark.action" // runs the plan, brings little back
  | "spark.collect" // brings the rows to the driver
  | "spark.reduce" // makes the frame small: limit, aggregate without keys
  | "frame.rows" // iterates a pandas frame row by row
  // Tests
  | "test.case"
  | "test.mock";

/** How a call's time can be bounded. */
export interface TimeoutFact {
  /** Keyword or option names that set it, most usual first. Dotted for nested options ("http.timeout"). */
  readonly options: readonly string[];
  /** Zero-based position of the argument that is the timeout, or of the options object. */
  readonly position?: number;
  /** Zero-based position of the options object in which `options` are looked up; keyword arguments need none. */
  readonly optionsPosition?: number;
  /** What happens without it: "none" waits for ever, a number is milliseconds. */
  readonly default: "none" | number;
  /**
   * Not the call carries it but what the call is made with: the client it is made on, or the request at a position. Names
   * of the fields, builder steps and setters that set it (or that may, when more cannot be seen). A client or request that
   * is made elsewhere proves nothing.
   */
  readonly carriedBy?: { readonly client?: boolean; readonly position?: number; readonly names: readonly string[] };
  /** How to write one, in the language: "timeout=10", "{ signal: AbortSignal.timeout(10_000) }". */
  readonly example: string;
}

export interface EntryFact {
  readonly kind: "http" | "queue" | "schedule" | "cli" | "job";
  /** Zero-based position of the route, topic or schedule, when it is an argument. */
  readonly pathPosition?: number;
  /** For registering calls: where handlers stand. "functions": every argument that is a function; default. */
  readonly handlers?: "functions" | "last";
  /** HTTP method, when the name says it. */
  readonly method?: string;
}

/** What is known of one function, method or decorator. */
export interface Fact {
  readonly roles?: readonly Role[];
  /** Qualified type of the result; "self" for the receiver's type. Awaiting and promises are looked through. */
  readonly returns?: string;
  /** The result must be awaited. */
  readonly async?: boolean;
  /** Blocks the thread: on what. */
  readonly blocking?: "network" | "disk" | "sleep" | "process" | "cpu" | "database" | "input";
  /** Name of the non-blocking form, for messages and fixes. */
  readonly nonBlocking?: string;
  readonly timeout?: TimeoutFact;
  readonly entry?: EntryFact;
  /** Failure shows in what the call gives back and nowhere else: an error value, false, an exit status. */
  readonly failure?: "result";
  /** The client answers an error status with an exception. */
  readonly throwsOnStatus?: boolean;
  /** Zero-based positions of functions that run later or elsewhere (callbacks, thread targets). */
  readonly callbacks?: readonly number[];
  /** Names of keyword arguments or options that switch the role on or off, for risks that know them. */
  readonly options?: Readonly<Record<string, string>>;
}

export interface TypeFact {
  /** Qualified types whose methods this type has as well. */
  readonly extends?: readonly string[];
  readonly methods?: Readonly<Record<string, Fact>>;
  /** For a method that is not listed. */
  readonly anyMethod?: Fact;
  /** Field or property name -> qualified type. */
  readonly fields?: Readonly<Record<string, string>>;
  /** For a field that is not listed (PrismaClient's models). */
  readonly anyField?: string;
  /** A function with a parameter of this type is an entry point. */
  readonly entry?: EntryFact;
  /** Values of this type come from the caller: request objects, bodies, parameters. */
  readonly input?: boolean;
  /** Calling a value of this type. */
  readonly call?: Fact;
  /** Must be closed; names of the closing methods. */
  readonly closes?: readonly string[];
}

/**
 * What people call things. Looked at only where nothing in the file says what a value is (an untyped parameter, an import
 * from the project, a fragment), and then as a guess.
 */
export interface Conventions {
  /** Name of a variable, parameter or field -> qualified type. */
  readonly values?: Readonly<Record<string, string>>;
  /** Modules whose import says that `values` mean something else: `df` in a file that imports pandas. */
  readonly unless?: readonly string[];
  /** Name of a type that is declared elsewhere in the project -> qualified type; "*Repository" matches the ending. */
  readonly types?: Readonly<Record<string, string>>;
  /** Member of a class nothing is known of -> qualified type: Django's `objects`. */
  readonly members?: Readonly<Record<string, string>>;
  /** Qualified type whose methods a model class of another file has: `User.findAll()`. */
  readonly model?: string;
}

export interface Library {
  /** Package name as people install it. */
  readonly name: string;
  readonly language: LanguageFamily;
  /** Address of the documentation the facts come from. */
  readonly source: string;
  /** Import roots that belong to it: "requests", "node:fs" is "fs", "github.com/gin-gonic/gin", "org.springframework". */
  readonly modules: readonly string[];
  /** Names that stand for something of this library when nothing in the file binds them. Built-ins set `builtin`. */
  readonly globals?: Readonly<Record<string, string>>;
  /** The globals need no import: resolved with full confidence. */
  readonly builtin?: boolean;
  readonly conventions?: Conventions;
  /** Qualified function, class or decorator name -> fact. */
  readonly functions?: Readonly<Record<string, Fact>>;
  readonly types?: Readonly<Record<string, TypeFact>>;
  /** Other qualified names under which the same thing is imported: alias -> name ("redis.asyncio.Redis" -> ...). */
  readonly aliases?: Readonly<Record<string, string>>;
}

export const defineLibrary = (library: Library): Library => library;
