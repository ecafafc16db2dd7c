/** JSON Web Keys with a private member: d of an RSA, EC or OKP key, k of a symmetric one. */
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { b64u } from "../shape/shape.ts";

const meta = secretMeta({
  id: "jwk-private-key",
  provider: "JSON Web Key",
  title: "private JSON Web Key",
  type: "private-key",
  level: "critical",
  grants: "sign and decrypt as its owner",
  revoke: "by publishing a new key set",
  source: "https://www.rfc-editor.org/rfc/rfc7517",
});

const REACH = 4_000;
const ASYMMETRIC = /\\?["']d\\?["']\s{0,4}:\s{0,4}\\?["']([A-Za-z0-9_-]{42,700})\\?["']/;
const SYMMETRIC = /\\?["']k\\?["']\s{0,4}:\s{0,4}\\?["']([A-Za-z0-9_-]{16,700})\\?["']/;

export default defineDetector({
  meta,
  anchors: { keywords: ['"kty"', "'kty'", 'kty\\"'] },
  detect({ span }, { text }): Leak | undefined {
    // The members of one object have no braces between them.
    const earliest = Math.max(0, span.start - REACH);
    const start = Math.max(text.slice(earliest, span.start).lastIndexOf("{"), 0) + earliest;
    const object = text.slice(start, span.end + REACH);
    const close = object.indexOf("}", span.end - start);
    const members = close < 0 ? object : object.slice(0, close);
    const pattern = /["']oct\\?["']/.test(members) ? SYMMETRIC : ASYMMETRIC;
    const match = pattern.exec(members);
    const value = match?.[1];
    if (!match || !value) return undefined;
    const at = start + match.index + match[0].lastIndexOf(value);
    const leak = {
      detector: meta.id,
      kind: "secret",
      type: "private-key",
      severity: "error",
      confidence: "high",
    } as const;
    return { ...leak, span: { start: at, end: at + value.length } };
  },
  get examples() {
    const random = new Random(meta.id);
    const [d, x, k] = [b64u(43).mint(random), b64u(43).mint(random), b64u(43).mint(random)];
    return {
      flags: [
        { title: "elliptic curve", text: `{"kty":"EC","crv":"P-256","x":"${x}","d":"«${d}»"}`, languageId: "json" },
        { title: "symmetric", text: `{ "k": "«${k}»", "kty": "oct", "alg": "HS256" }`, languageId: "json" },
      ],
      accepts: [
        { title: "public half", text: `{"kty":"EC","crv":"P-256","x":"${x}"}`, languageId: "json" },
        { title: "another object", text: `{"kty":"EC"}, {"d": "${d}"}`, languageId: "json" },
      ],
    };
  },
});
