/** Credentials that are arguments of a known call and have no name there: getConnection(url, "user", "password"). */
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import { readLiteral } from "../../fields/literal.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { passwordWorth, secretLeak } from "./parts.ts";

const ID = "call-credentials";
const REACH = 600;

interface Call {
  /** Which argument is secret; from 0, negative from the last. */
  readonly argument: number;
  readonly kind: "password" | "secret";
  /** The call means that only with this many arguments. */
  readonly arity?: number;
}

const password = (argument: number, arity?: number): Call => ({
  argument,
  kind: "password",
  ...(arity === undefined ? {} : { arity }),
});
const secret = (argument: number): Call => ({ argument, kind: "secret" });

const CALLS: ReadonlyMap<string, Call> = new Map([
  ["getconnection(", password(2, 3)],
  ["networkcredential(", password(1)],
  ["mysqli_connect(", password(2)],
  ["mysql_connect(", password(2)],
  ["new mysqli(", password(2)],
  ["new pdo(", password(2)],
  ["oci_connect(", password(1)],
  [".login(", password(1, 2)],
  ["httpbasicauth(", password(1)],
  ["httpdigestauth(", password(1)],
  ["basicauth(", password(1, 2)],
  ["setbasicauth(", password(1, 2)],
  ["basic_auth(", password(1, 2)],
  ["auth=(", password(1, 2)],
  ["auth = (", password(1, 2)],
  ["usernamepasswordcredentials(", password(1)],
  ["usernamepasswordauthenticationtoken(", password(1)],
  ["passwordauthentication(", password(1)],
  ["plainauth(", password(2)],
  ["jwt.sign(", secret(1)],
  ["jwt.verify(", secret(1)],
  ["jwt.encode(", secret(1)],
  ["jwt.decode(", secret(1)],
  ["createhmac(", secret(1)],
  ["hmac.new(", secret(0)],
  ["secretkeyspec(", secret(0)],
  ["hmac.sha256(", secret(0)],
  ["algorithm.hmac256(", secret(0)],
]);

interface Argument {
  readonly start: number;
  readonly end: number;
  /** A literal, alone or with a conversion behind it: "v".getBytes(). */
  readonly literal: boolean;
}

const isQuote = (char: string): boolean => char === '"' || char === "'" || char === "`";

/** The arguments of the call whose bracket opens before `from`; undefined when it does not close near. */
function readArguments(text: string, from: number): Argument[] | undefined {
  const found: Argument[] = [];
  const stop = Math.min(text.length, from + REACH);
  let depth = 0;
  let current: Argument | undefined;
  for (let at = from; at < stop; at += 1) {
    const char = text.charAt(at);
    if (isQuote(char)) {
      const literal = readLiteral(text, at, stop);
      if (!literal) return undefined;
      if (depth === 0 && !current) current = { start: literal.start, end: literal.end, literal: true };
      at = literal.next - 1;
    } else if (char === "(" || char === "[" || char === "{") depth += 1;
    else if ((char === ")" || char === "]" || char === "}") && depth > 0) depth -= 1;
    else if (depth === 0 && (char === "," || char === ")")) {
      found.push(current ?? { start: at, end: at, literal: false });
      if (char === ")") return found;
      current = undefined;
    } else if (depth === 0 && !current && !/[\sbrfuNL@$]/.test(char)) current = { start: at, end: at, literal: false };
  }
  return undefined;
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const call = CALLS.get(hit.anchor);
  if (
    !call ||
    (/[\w]/.test(scan.text.charAt(hit.span.start - 1)) && !/^[.]/.test(hit.anchor) && hit.anchor.startsWith("auth"))
  )
    return undefined;
  const list = readArguments(scan.text, hit.span.end);
  if (!list || (call.arity !== undefined && list.length !== call.arity)) return undefined;
  const found = list.at(call.argument);
  if (!found?.literal || found.end === found.start) return undefined;
  const value = scan.text.slice(found.start, found.end);
  const kind = classifyValue(value, true);
  const span = { start: found.start, end: found.end };
  if (call.kind === "secret") {
    if (kind === "random" || kind === "uuid") return secretLeak(ID, "secret", span, "high");
    return kind === "mixed" && value.length >= 8 ? secretLeak(ID, "secret", span, "medium") : undefined;
  }
  if (passwordWorth(value) !== "real" || !/^(?:random|mixed|word|number)$/.test(kind)) return undefined;
  const telling = kind === "random" || (kind === "mixed" && /\d|[^\p{L}\p{N}]/u.test(value));
  return secretLeak(ID, "password", span, telling ? "medium" : "low");
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Credential in a call",
    types: ["password", "secret"],
    severity: "error",
    rank: 0,
    message: {
      what: "A call gets its credential as a literal.",
      why: "The repository, its history and every prompt made from it hold the credential.",
      next: "Revoke it and pass a value that is read from the environment or a secret store.",
    },
    source: "Signatures in the documentation of JDBC, requests, jsonwebtoken, PHP, .NET",
  },
  anchors: { keywords: [...CALLS.keys()] },
  detect,
  examples: {
    flags: [
      { title: "JDBC", text: `DriverManager.getConnection(url, "scott", "«T4gger!wood»")`, languageId: "java" },
      { title: "requests", text: `requests.get(u, auth=("bob", "«Gran!tt44»"))`, languageId: "python" },
      {
        title: "a signature",
        text: `jwt.sign(payload, '«h7Gd92kLq0PzXv3T»')`,
        type: "secret",
        languageId: "javascript",
      },
      { title: ".NET", text: `new NetworkCredential("svc", "«Sm0rstad!9»")`, languageId: "csharp" },
    ],
    accepts: [
      { title: "variables", text: "DriverManager.getConnection(url, user, password)", languageId: "java" },
      { title: "another login", text: `client.login("bob", "changeme")`, languageId: "python" },
      { title: "environment", text: "jwt.sign(payload, process.env.JWT_SECRET)", languageId: "javascript" },
    ],
  },
});
