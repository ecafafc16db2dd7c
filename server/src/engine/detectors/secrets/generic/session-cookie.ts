/** Session cookies in request and response dumps. Consent, language and analytics cookies stay. */
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { secretLeak } from "./parts.ts";

const ID = "session-cookie";
const REACH = 4_000;

const LINE = /(?:set-)?cookie["'`]?\s{0,3}(?:[:=,]|=>)\s{0,3}["'`]?(?=[\w%.-]+=)/iy;
const PAIR = /(?:^|;\s*)([\w!#$%&*+.^|~-]{1,80})=("?)([^;"'`\s,\\]{8,})/g;
const SESSION =
  /sess|sid$|^sid|auth|token|login|jwt|remember|identity|aspxauth|phpsessid|jsessionid|connect\.sid|laravel|rack|wordpress_(?:logged|sec)|^_?gitlab|^user_?id$|access|refresh|sso|saml|^xsrf|csrf|^id$|credential/i;
const TRACKING = /^_(?:ga|gid|gat|fbp|gcl|hj)|consent|locale|lang|theme|tz|currency|optimizely|^ajs_|^mp_|^intercom/i;

function* detect(hit: Hit, scan: Scan): Iterable<Leak> {
  LINE.lastIndex = hit.span.start;
  const line = LINE.exec(scan.text);
  if (!line) return;
  const start = LINE.lastIndex;
  const rest = scan.text.slice(start, start + REACH);
  const stop = rest.search(/[\n\r]/);
  const body = stop < 0 ? rest : rest.slice(0, stop);
  for (const match of body.matchAll(PAIR)) {
    const name = match[1] ?? "";
    const value = match[3] ?? "";
    if (TRACKING.test(name) || !SESSION.test(name)) continue;
    const kind = classifyValue(value, true);
    if (kind !== "random" && kind !== "uuid" && !(kind === "mixed" && value.length >= 16)) continue;
    const at = start + match.index + match[0].length - value.length;
    yield secretLeak(
      ID,
      "session-cookie",
      { start: at, end: at + value.length },
      kind === "mixed" ? "medium" : "high",
      "warning",
    );
  }
}

const value = ["s9Kd2LqX", "7vBn4TzR", "1mWc8Hy5"].join("");

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Session cookie",
    types: ["session-cookie"],
    severity: "warning",
    message: {
      what: "A session cookie stands in plain text.",
      why: "Until it expires, whoever sends it is the person who was logged in.",
      next: "End the session, and leave cookies out when you copy a request.",
    },
    source: "RFC 6265",
  },
  anchors: { keywords: ["cookie"] },
  detect,
  examples: {
    flags: [
      { title: "request", text: `Cookie: lang=en; JSESSIONID=«${value}»; theme=dark` },
      { title: "response", text: `Set-Cookie: session=«${value}»; Path=/; HttpOnly` },
      { title: "curl", text: `curl -H 'Cookie: auth_token=«${value}»' https://x.fjell.io` },
    ],
    accepts: [
      { title: "analytics", text: "Cookie: _ga=GA1.2.1234567890.1587654321; consent=accepted" },
      { title: "code", text: "const cookie = parseCookie(req.headers.cookie);" },
    ],
  },
});
