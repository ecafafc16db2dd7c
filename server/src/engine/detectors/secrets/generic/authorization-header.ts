/** Authorization headers: Bearer, Basic, Token, ApiKey and their like, in HTTP dumps, curl, fetch and client libraries. */
import type { Span } from "../../../model/span.ts";
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { isPlaceholder } from "../value/placeholder.ts";
import { isReference } from "../value/reference.ts";
import { decodeText } from "./base64Text.ts";
import { secretLeak } from "./parts.ts";

const ID = "authorization-header";

const HEADER =
  /(?:authorization|x-auth(?:orization)?(?:-token)?)\\?["'`]?\]?\)?\s{0,3}(?:[:=,]|=>)\s{0,3}[bfru]?\\?["'`]?(?:(bearer|basic|token|apikey|api-key|api-token|api_key|jwt|ssws|splunk|geniekey|digest|oauth|key|aws4-hmac-sha256|negotiate|ntlm|hmac|signature)\s{1,3}(?:token=\\?["']?)?)?(?=[^\s"'`])/iy;
const ALONE = /(bearer|basic)\s{1,3}(?=[^\s"'`])/iy;
const TOKEN = /[^\s"'`,;<>\\)}\]|]{1,4096}/y;

interface Found {
  readonly scheme: string;
  readonly value: Span;
  /** The name of the header stands before it. */
  readonly named: boolean;
}

function read(text: string, hit: Hit): Found | undefined {
  const alone = hit.anchor === "bearer" || hit.anchor === "basic";
  const head = alone ? ALONE : HEADER;
  head.lastIndex = hit.span.start;
  const match = head.exec(text);
  if (!match) return undefined;
  if (alone && /[\w-]/.test(text.charAt(hit.span.start - 1))) return undefined;
  TOKEN.lastIndex = head.lastIndex;
  const token = TOKEN.exec(text);
  if (!token) return undefined;
  const value = { start: token.index, end: token.index + token[0].replace(/[.:]+$/, "").length };
  return { scheme: (match[1] ?? "").toLowerCase(), value, named: !alone };
}

/** `Basic` carries base64 of user:password, and the word is common: only what decodes to that counts. */
function basic(scan: Scan, { value, named }: Found): Leak | undefined {
  const encoded = scan.text.slice(value.start, value.end);
  const decoded = encoded.length >= 6 ? decodeText(encoded) : undefined;
  const pair = decoded && /^([^:\s]*):(.+)$/.exec(decoded);
  if (pair?.[2])
    return isPlaceholder(pair[2]) && scan.mode === "sanitize"
      ? undefined
      : secretLeak(ID, "password", value, isPlaceholder(pair[2]) ? "low" : "high");
  return named && encoded.length >= 12 && classifyValue(encoded, true) === "random"
    ? secretLeak(ID, "password", value, "medium")
    : undefined;
}

function credential(scan: Scan, { value, named, scheme }: Found): Leak | undefined {
  const token = scan.text.slice(value.start, value.end);
  if (token.length < 8 || isReference(token) || isPlaceholder(token)) return undefined;
  const kind = classifyValue(token, true);
  if (kind === "random" || kind === "uuid")
    return secretLeak(ID, "token", value, named || token.length >= 20 ? "high" : "medium");
  const written = kind === "mixed" && /\d/.test(token) && token.length >= 12;
  if (written && (named || scheme === "bearer"))
    return secretLeak(ID, "token", value, named && scheme !== "" ? "medium" : "low");
  return undefined;
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const found = read(scan.text, hit);
  if (!found) return undefined;
  if (/^(?:digest|negotiate|ntlm|signature|aws4-hmac-sha256)$/.test(found.scheme)) return undefined;
  return found.scheme === "basic" ? basic(scan, found) : credential(scan, found);
}

const random = ["h4Kq9z", "Wm2Xv7", "Tb5Rn1", "Cp8Ly3"].join("");
const encoded = ["c3ZjX3Jl", "cDpHcjRu", "aXQtYnJv"].join("");

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Authorization header with a credential",
    types: ["token", "password"],
    severity: "error",
    rank: 0,
    message: {
      what: "An Authorization header carries its credential in plain text.",
      why: "Requests are copied into tickets, scripts and prompts; the credential works for whoever reads it.",
      next: "Revoke the credential and take it from a variable when the request is made.",
    },
    source: "RFC 9110, section 11.6.2; RFC 7617; RFC 6750",
  },
  anchors: { keywords: ["authorization", "x-auth", "bearer", "basic"] },
  detect,
  examples: {
    flags: [
      { title: "curl", text: `curl -H "Authorization: Bearer «${random}»" https://api.fjell.io/v1` },
      { title: "an object", text: `headers: { Authorization: "Token «${random}»" }`, languageId: "javascript" },
      { title: "user and password", text: `Authorization: Basic «${encoded}»`, type: "password" },
      { title: "no scheme", text: `-H "Authorization:«${random}»"` },
    ],
    accepts: [
      { title: "variable", text: `-H "Authorization: Bearer $API_KEY"` },
      { title: "template", text: "headers: { Authorization: `Bearer ${token}` }" },
      { title: "placeholder", text: `-H "Authorization: Bearer <your token>"` },
      { title: "words", text: "basic understanding of bearer authentication" },
      { title: "dots", text: `--header "Authorization: Basic ..."` },
    ],
  },
});
