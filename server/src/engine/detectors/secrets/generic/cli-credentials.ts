/** Credentials on command lines: curl -u user:pass, mysql -pV, sshpass -p V, docker login -p V, ConvertTo-SecureString. */
import type { Span } from "../../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import { readLiteral } from "../../fields/literal.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { passwordWorth, present, secretLeak, userPart } from "./parts.ts";

const ID = "cli-credentials";
const REACH = 400;

/** Which programs take a user and password in one argument, and which a bare password behind -p. */
const PAIR_PROGRAMS =
  /\b(?:curl|wget|http|https|xh|httpie|ab|siege|mongo(?:sh)?|kcat|kafkacat|svn|lftp|smbclient|rpcclient|net\s+use)\b/;
const PASSWORD_PROGRAMS =
  /\b(?:sshpass|docker\s+login|podman\s+login|helm\s+registry\s+login|oc\s+login|az\s+login|psexec|cqlsh|mosquitto_(?:pub|sub)|mongo(?:sh|dump|restore|export|import)?|ldap(?:search|modify|add)|impala-shell|beeline|sqlcmd|bcp|isql|influx|clickhouse-client|redis-cli|keytool|openssl|unzip|7z|zip)\b/i;
const GLUED_PROGRAMS = /\b(?:mysql(?:dump|admin|import|sh)?|mariadb(?:-dump)?|sshpass|7z)\b/;

/** The command around the offset: continued lines belong to it. */
function commandBefore(text: string, at: number): string {
  const window = text.slice(Math.max(0, at - REACH), at);
  const lines = window.split("\n");
  let first = lines.length - 1;
  while (first > 0 && /[\\^`|]\s*$/.test(lines[first - 1] ?? "")) first -= 1;
  return lines.slice(first).join("\n");
}

interface Argument extends Span {
  readonly next: number;
}

/** One shell word, its quotes taken off. */
function readArgument(text: string, from: number): Argument | undefined {
  let at = from;
  while (text.charAt(at) === " " || text.charAt(at) === "\t" || text.charAt(at) === "=") at += 1;
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const literal = readLiteral(text, at, Math.min(text.length, at + REACH));
    return literal && { start: literal.start, end: literal.end, next: literal.next };
  }
  let end = at;
  while (end < text.length && end - at < REACH && !/[\s|&;<>`"')]/.test(text.charAt(end))) end += 1;
  return end > at ? { start: at, end, next: end } : undefined;
}

/** `-u user:pass`, also `"user":"pass"` in two quoted halves. */
function userAndPassword(scan: Scan, from: number): Leak | undefined {
  const { text } = scan;
  const first = readArgument(text, from);
  if (!first) return undefined;
  const whole = text.slice(first.start, first.end);
  const split =
    text.charAt(first.next) === ":" && !whole.includes(":") ? readArgument(text, first.next + 1) : undefined;
  const colon = whole.indexOf(":");
  if (!split && colon < 0) return undefined;
  const user = split ? { start: first.start, end: first.end } : { start: first.start, end: first.start + colon };
  const password = split ? { start: split.start, end: split.end } : { start: first.start + colon + 1, end: first.end };
  const value = text.slice(password.start, password.end);
  if (passwordWorth(value) !== "real" || /^(?:\/\/|\d+$)/.test(value) || /^\$\d/.test(value)) return undefined;
  const leak = secretLeak(ID, "password", password, "high");
  return {
    ...leak,
    type: "credential-pair",
    span: { start: user.start, end: password.end },
    parts: present([userPart(ID, scan, user), leak]),
  };
}

function bare(scan: Scan, from: number): Leak | undefined {
  const found = readArgument(scan.text, from);
  if (!found) return undefined;
  const value = scan.text.slice(found.start, found.end);
  if (
    passwordWorth(value) !== "real" ||
    value.startsWith("-") ||
    /^[./~]/.test(value) ||
    /^\d{1,5}(?::\d+)?$/.test(value)
  )
    return undefined;
  return secretLeak(ID, "password", { start: found.start, end: found.end }, "medium");
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  if (hit.anchor === "convertto-securestring") {
    const behind = /^\s*(?:-String\s+)?(?=["'])/i.exec(text.slice(hit.span.end, hit.span.end + 24));
    return behind ? bare(scan, hit.span.end + behind[0].length) : undefined;
  }
  if (hit.anchor !== " -p" && hit.span.start > 0 && !/\s/.test(text.charAt(hit.span.start - 1))) return undefined;
  const command = commandBefore(text, hit.span.start);
  if (hit.anchor === "-u " || hit.anchor.startsWith("--user"))
    return PAIR_PROGRAMS.test(command) ? userAndPassword(scan, hit.span.end) : undefined;
  if (hit.anchor === "-p ") return PASSWORD_PROGRAMS.test(command) ? bare(scan, hit.span.end) : undefined;
  if (hit.anchor === "-a " && /\b(?:https?|xh)\s/.test(command)) return userAndPassword(scan, hit.span.end);
  if (hit.anchor === "-a ") return /\bredis-cli\b/.test(command) ? bare(scan, hit.span.end) : undefined;
  const glued = /\S/.test(text.charAt(hit.span.end)) && GLUED_PROGRAMS.test(command);
  return glued ? bare(scan, hit.span.end) : undefined;
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Password on a command line",
    types: ["password", "credential-pair"],
    severity: "error",
    message: {
      what: "A command line carries a password in plain text.",
      why: "It stays in the shell history, shows in the process list and is pasted along with the command.",
      next: "Change the password; read it from a file, the standard input or an environment variable.",
    },
    source: "Manual pages of curl, mysql, sshpass, docker",
  },
  anchors: { keywords: ["-u ", "--user ", "--user=", "-p ", "-a ", " -p", "convertto-securestring"] },
  detect,
  examples: {
    flags: [
      { title: "curl", text: `curl -s -u deploy:«Rimfrost!22» https://ci.fjell.io/x` },
      { title: "two halves", text: `curl --user "{svc-4}":"«Lom7vatn9»" https://ci.fjell.io/` },
      { title: "continued", text: "curl https://ci.fjell.io \\\n  -H 'Accept: x' \\\n  -u 'int:«Pry/ce22x»'" },
      { title: "sshpass", text: "sshpass -p '«Gran!tt44»' ssh svc@host" },
      { title: "glued", text: "mysqldump -uroot -p«Sm0rstad» shop > x.sql" },
    ],
    accepts: [
      { title: "variables", text: `curl -sL --user "$1:$2" "$3"` },
      { title: "user only", text: `curl -u "myusername" http://localhost:15130/` },
      { title: "placeholder", text: "curl -u username:token" },
      { title: "a port", text: "docker run -p 8080:80 nginx" },
      { title: "other programs", text: "nc -u -l 41234; mkdir -p build/out; python -u run:app" },
    ],
  },
});
