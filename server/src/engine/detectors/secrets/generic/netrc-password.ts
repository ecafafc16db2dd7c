/** Passwords of .netrc and .pgpass files. */
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { passwordWorth, secretLeak } from "./parts.ts";

const ID = "netrc-password";

const NETRC = /machine[ \t]+[\w.-]+\s+login[ \t]+\S+\s+(?:account[ \t]+\S+\s+)?password[ \t]+(\S+)/diy;
const PGPASS = /^(?:[\w.-]+|\*):(?:\d{2,5}|\*):(?:[\w-]+|\*):(?:[\w.-]+|\*):(\S+)$/dm;

function netrc(hit: Hit, scan: Scan): Leak | undefined {
  NETRC.lastIndex = hit.span.start;
  const match = NETRC.exec(scan.text);
  const at = match?.indices?.[1];
  if (!match?.[1] || !at || passwordWorth(match[1]) !== "real") return undefined;
  return secretLeak(ID, "password", { start: at[0], end: at[1] }, "high");
}

/** `host:5432:db:user:password`: five parts on a line of their own, the second a port. */
function pgpass(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  const from = Math.max(0, hit.span.start - 200);
  const start = from + text.slice(from, hit.span.start).lastIndexOf("\n") + 1;
  const rest = text.slice(start, hit.span.end + 300);
  const feed = rest.indexOf("\n");
  const match = PGPASS.exec((feed < 0 ? rest : rest.slice(0, feed)).trimEnd());
  const at = match?.indices?.[1];
  if (!match?.[1] || !at || passwordWorth(match[1]) !== "real") return undefined;
  return secretLeak(ID, "password", { start: start + at[0], end: start + at[1] }, "high");
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Password of a .netrc or .pgpass file",
    types: ["password"],
    severity: "error",
    message: {
      what: "A line of a .netrc or .pgpass file holds a password.",
      why: "These files log tools in without asking: whoever has the line has the account.",
      next: "Change the password and keep the file out of the repository and out of prompts.",
    },
    source: "Manual pages of ftp and of libpq's password file",
  },
  anchors: { keywords: ["machine ", ":5432:", ":*:", ":3306:"] },
  detect: (hit, scan) => (hit.anchor === "machine " ? netrc(hit, scan) : pgpass(hit, scan)),
  examples: {
    flags: [
      { title: "one line", text: "machine ftp.fjell.io login svc password «Gran!tt44»\n" },
      { title: "several lines", text: "machine ftp.fjell.io\n  login svc\n  password «Sm0rstad»\n" },
      { title: "pgpass", text: "pg1.fjell.io:5432:orders:rep:«Lom7vatn»\n" },
    ],
    accepts: [
      { title: "prose", text: "the machine learning password checker" },
      { title: "placeholder", text: "machine api.fjell.io login me password <password>" },
    ],
  },
});
