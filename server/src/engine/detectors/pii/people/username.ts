// User names: home directories, logins in configuration, mentions in tickets. Roles and service names that everybody has are none.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { isHeldByCode } from "../codePlace.ts";
import { messageFor } from "../messages.ts";
import { isGenericUser } from "./genericUsers.ts";

const NAME = /^[A-Za-z_][A-Za-z0-9._-]{1,31}(?![A-Za-z0-9_@])/;
const VALUE = /^[A-Za-z_][A-Za-z0-9._@-]{1,63}$/;
const MENTION = /^[a-z][a-z0-9._-]{2,31}(?![A-Za-z0-9_@/(:])/;
/** Tags of documentation comments and style sheets, which also begin with @ in prose about code. */
const TAGS = new Set(
  "param params return returns throws type typedef see link deprecated example since version author license media import keyframes font-face charset supports layer apply app here channel everyone all latest next types override property staticmethod classmethod pytest dataclass todo public private protected internal readonly template extends file module namespace function class interface enum const default".split(
    " ",
  ),
);
/** Keys that lead to a person only when they stand alone: "driver", not "driver_class_name". */
const ROLE_KEYS = new Set(["driver", "owner", "author", "reporter", "assignee", "committer"]);
/** The last word of a key that holds a login: "db_user", not "user_filename". */
const LOGIN_WORDS = new Set([
  "user",
  "username",
  "login",
  "name",
  "owner",
  "author",
  "assignee",
  "driver",
  "reporter",
  "committer",
  "userid",
  "loginname",
  "pguser",
  "dbuser",
  "benutzer",
  "benutzername",
  "utilisateur",
  "usuario",
]);
const TEXT_LANGUAGES = new Set(["plaintext", "markdown", "log", "git-commit", ""]);

const ACCESS_LOG = / - ([A-Za-z][\w.@-]{1,63}) \[\d{2}\/[A-Z][a-z]{2}\/\d{4}:[^\]\n]*$/;
/** Without quotes only what no dictionary word looks like. */
const AFTER_USER = /^(?:["'`]([A-Za-z][\w.-]{1,31})["'`]|([A-Za-z][A-Za-z0-9]*[-_\d][\w-]{1,31}))(?=[\s,;:.)]|$)/;
const AFTER_PULL_REQUEST = /^\d+ from ([A-Za-z][\w-]{1,38})\//;

const leak = (start: number, end: number, confidence: Leak["confidence"]): Leak => ({
  detector: "username",
  kind: "pii",
  type: "username",
  span: { start, end },
  severity: confidence === "low" ? "info" : "warning",
  confidence,
});

/** The path segment behind /home/, /Users/ or \Users\. */
function inHome(scan: Scan, from: number): Leak | undefined {
  const name = NAME.exec(scan.text.slice(from, from + 40))?.[0].replace(/[.-]+$/, "");
  if (name === undefined || isGenericUser(name)) return undefined;
  const isPath = /^[/\\"'`\s:,;)\]>]|^$/.test(scan.text.charAt(from + name.length));
  return isPath ? leak(from, from + name.length, isHeldByCode(scan, from) ? "medium" : "low") : undefined;
}

function mention(scan: Scan, at: number): Leak | undefined {
  if (
    scan.mode !== "sanitize" ||
    !TEXT_LANGUAGES.has(scan.languageId) ||
    /[\p{L}\p{N}_./@"'`-]/u.test(scan.text.charAt(at - 1))
  )
    return undefined;
  const name = MENTION.exec(scan.text.slice(at + 1, at + 34))?.[0].replace(/[.-]+$/, "");
  if (name === undefined || TAGS.has(name) || isGenericUser(name)) return undefined;
  return leak(at + 1, at + 1 + name.length, "low");
}

/** The user field of the common log format stands before the time stamp whose end was found. */
function inAccessLog(scan: Scan, at: number): Leak | undefined {
  const before = scan.text.slice(Math.max(0, at - 110), at);
  const name = ACCESS_LOG.exec(before)?.[1];
  if (name === undefined || isGenericUser(name)) return undefined;
  const start = at - before.length + before.lastIndexOf(` ${name} [`) + 1;
  return leak(start, start + name.length, "low");
}

/** A login that a sentence or message names: "user ci-billing", "pull request #7 from jdoe/fix". */
function announced(scan: Scan, hit: Hit): Leak | undefined {
  if (!TEXT_LANGUAGES.has(scan.languageId)) return undefined;
  const after = scan.text.slice(hit.span.end, hit.span.end + 64);
  const match = (hit.anchor === "user " ? AFTER_USER : AFTER_PULL_REQUEST).exec(after);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined || isGenericUser(name)) return undefined;
  const start = hit.span.end + match[0].indexOf(name);
  return leak(start, start + name.length, "low");
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  if (hit.anchor === "@") return mention(scan, hit.span.start);
  if (hit.anchor === '] "') return inAccessLog(scan, hit.span.start);
  if (hit.anchor === "user " || hit.anchor === "pull request #") return announced(scan, hit);
  if (
    hit.anchor === "/user/" &&
    !/hdfs|abfss?|wasbs?|:8020/.test(scan.text.slice(Math.max(0, hit.span.start - 60), hit.span.start))
  )
    return undefined;
  if (hit.anchor.toLowerCase() === "\\users\\") {
    const extra = scan.text.charAt(hit.span.end) === "\\" ? 1 : 0;
    return inHome(scan, hit.span.end + extra);
  }
  return inHome(scan, hit.span.end);
}

/** A login is one word; a reference, a placeholder or a sentence is none. */
function detectField(field: Field, scan: Scan): Leak | undefined {
  const value = scan.text.slice(field.value.start, field.value.end);
  if (!VALUE.test(value) || /@|\..*\./.test(value) || isGenericUser(value)) return undefined;
  if (field.format === "code" && !field.quoted) return undefined;
  if (!LOGIN_WORDS.has(field.words[field.words.length - 1] ?? "") || /\.(?:cfg|py|js|json|txt|conf)$/.test(value))
    return undefined;
  if (field.words.length > 1 && field.words.some((word) => ROLE_KEYS.has(word))) return undefined;
  return leak(field.value.start, field.value.end, "low");
}

const HOMES = ["/home/", "/users/", "\\users\\", "\\users\\\\", "/user/"];

export default defineDetector({
  meta: {
    id: "username",
    kind: "pii",
    provider: "Person",
    title: "User name",
    types: ["username"],
    severity: "warning",
    message: messageFor("User name", "contact"),
    source: "Filesystem Hierarchy Standard; home directories of macOS and Windows",
  },
  anchors: {
    keywords: [...HOMES, "user ", "pull request #"],
    marks: ["@", '] "'],
  },
  fieldNames: [
    "user",
    "username",
    "login",
    "owner",
    "assignee",
    "author",
    "driver",
    "reporter",
    "ansible user",
    "pguser",
    "dbuser",
    "mysql user",
    "loginname",
    "userid",
    "benutzer",
    "benutzername",
    "utilisateur",
    "usuario",
    "committer",
  ],
  detect,
  detectField,
  inReview: { anchors: { keywords: HOMES } },
  examples: {
    flags: [
      { title: "home directory", text: "/home/«hlindqvist»/project/app.py" },
      { title: "Windows", text: "C:\\Users\\«hlindqvist»\\repo" },
      { title: "a mention", text: "can @«hlindqvist» look at this?", mode: "sanitize" },
    ],
    accepts: [
      { title: "everybody's", text: "/home/ubuntu/app" },
      { title: "a scope", text: "import @babel/core" },
      { title: "a reference", text: "user = settings.user" },
    ],
  },
});
