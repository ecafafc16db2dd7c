/** JSON Web Tokens: three base64url parts, the first of which is a JSON header. */
import { decodeBase64 } from "../decode/base64.ts";
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { contextToken } from "../shape/contextToken.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { b64u, shape } from "../shape/shape.ts";

const meta = secretMeta({
  id: "jwt",
  provider: "JSON Web Token",
  title: "JSON Web Token",
  level: "high",
  grants: "act as its subject until it expires",
  revoke: "by rotating the signing key or revoking the session",
  source: "https://www.rfc-editor.org/rfc/rfc7519",
});

const TOKEN =
  /ey[A-Za-z0-9_-]{10,2000}\.ey[A-Za-z0-9_/\\-]{10,8000}\.(?:[A-Za-z0-9_/\\-]{10,2000}={0,2})?(?![A-Za-z0-9_])/y;

type Claims = Readonly<Record<string, unknown>>;

/** The claims of a part that decodes; empty ones when it is JSON only to the eye. */
function parsed(part: string | undefined): Claims | undefined {
  const json = decodeBase64(part ?? "");
  if (!json?.startsWith('{"')) return undefined;
  try {
    return JSON.parse(json) as Claims;
  } catch {
    return {};
  }
}

/** An anonymous role is printed into every page of its site; a service role passes every check; without an end it never ends. */
function judge(claims: Claims | undefined): Pick<Leak, "severity" | "confidence"> {
  if (claims?.role === "anon") return { severity: "info", confidence: "low" };
  if (claims?.role === "service_role" || (claims && claims.exp === undefined))
    return { severity: "error", confidence: "high" };
  return { severity: "warning", confidence: "high" };
}

const example = (claims: string, seed: string): string => {
  const random = new Random(seed);
  // {"alg":"HS256"} and the claims, already encoded; the signature is drawn.
  return ["eyJhbGciOiJIUzI1NiJ9", claims, b64u(43).mint(random)].join(".");
};

/** Three parts that do not decode are a token only where a name says so: fabricated, cut, or encrypted. */
const unreadable = contextToken({
  id: "jwt-unreadable",
  provider: "JSON Web Token",
  title: "JSON Web Token that does not decode",
  type: "jwt",
  level: "low",
  grants: "act as its subject, if it is real",
  words: ["jwt", "bearer", "id_token", "idToken", "access_token", "accessToken"],
  value: shape`ey${b64u(14, 400)}.ey${b64u(14, 1200)}.${b64u(10, 400)}`,
  source: meta.source,
});

const readable = defineDetector({
  meta,
  anchors: { prefixes: ["eyJ"] },
  detect({ span }, { text }): Leak | undefined {
    TOKEN.lastIndex = span.start;
    const token = TOKEN.exec(text)?.[0];
    if (!token) return undefined;
    const at = { start: span.start, end: span.start + token.length };
    const base = { detector: meta.id, kind: "secret", type: "jwt", span: at } as const;
    const [header, claims] = token.split(".");
    return parsed(header) ? { ...base, ...judge(parsed(claims)) } : undefined;
  },
  get examples() {
    const endless = example("eyJzdWIiOiIxMDQyIn0", "jwt-endless");
    const ending = example("eyJzdWIiOiIxMDQyIiwiZXhwIjoxNzkwMDAwMDAwfQ", "jwt-ending");
    return {
      flags: [
        { title: "no end", text: `Cookie: session=«${endless}»; path=/` },
        { title: "with an end", text: `const jwt = "«${ending}»";`, languageId: "typescript" },
      ],
      accepts: [
        { title: "only a header", text: `const header = "${endless.split(".")[0]}";` },
        { title: "the anonymous role of a public site", text: example("eyJyb2xlIjoiYW5vbiJ9", "jwt-anon") },
      ],
    };
  },
});

export default [readable, unreadable];
