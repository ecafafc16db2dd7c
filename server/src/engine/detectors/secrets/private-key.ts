/** Private keys in PEM armour (PKCS#1, PKCS#8, EC, DSA, OpenSSH, PGP), also on one line with \n escapes or in base64. */
import { decodeBase64 } from "../decode/base64.ts";
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { base64 } from "../shape/shape.ts";

const facts = {
  provider: "Keys",
  level: "critical",
  grants: "sign, decrypt or log in as its owner",
  revoke: "by replacing the key pair wherever its public half is trusted",
} as const;

const HEAD = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
const TAIL = /-----END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const LONGEST = 16_384;
/** The shortest real key, an Ed25519 one, has 64 characters in its armour. */
const SHORTEST_BODY = 60;

const pem = secretMeta({
  ...facts,
  id: "private-key-pem",
  title: "private key",
  type: "private-key",
  rank: 2,
  source: "https://www.rfc-editor.org/rfc/rfc7468",
});

const encoded = secretMeta({
  ...facts,
  id: "private-key-base64",
  title: "private key in base64",
  type: "private-key",
  rank: 2,
  source: "https://www.rfc-editor.org/rfc/rfc7468",
});

/** Armour headers ("Proc-Type: 4,ENCRYPTED") and escapes apart, the body is base64. */
function bodyLength(body: string): number {
  const bare = body.replace(/\\[nrt]|\\u00[0-9a-fA-F]{2}|%0[aAdD]/g, "").replace(/^[A-Z][A-Za-z-]+: .*$/gm, "");
  const runs = bare.match(/[A-Za-z0-9+/=]{16,}/g) ?? [];
  return runs.filter((run) => new Set(run).size > 8).reduce((sum, run) => sum + run.length, 0);
}

function endOf(window: string, from: number): number {
  TAIL.lastIndex = from;
  if (TAIL.test(window)) return TAIL.lastIndex;
  // Cut off: as far as lines of the armour go.
  const cut = /[^A-Za-z0-9+/=\s\\:,-]/.exec(window.slice(from));
  return from + (cut?.index ?? window.length - from);
}

const keyBody = (seed: string): string[] => [0, 1, 2].map((line) => base64(64).mint(new Random(seed + line)));
const armour = (end: "BEGIN" | "END", kind: string): string => `-----${end} ${kind}PRIVATE KEY-----`;

export default [
  defineDetector({
    meta: pem,
    anchors: { keywords: ["-----BEGIN "] },
    detect({ span }, { text }): Leak | undefined {
      HEAD.lastIndex = span.start;
      if (!HEAD.test(text)) return undefined;
      const window = text.slice(span.start, span.start + LONGEST);
      const bodyStart = HEAD.lastIndex - span.start;
      const length = endOf(window, bodyStart);
      if (bodyLength(window.slice(bodyStart, length)) < SHORTEST_BODY) return undefined;
      const isEncrypted = /ENCRYPTED/.test(window.slice(0, length));
      return {
        detector: pem.id,
        kind: "secret",
        type: "private-key",
        span: { start: span.start, end: span.start + window.slice(0, length).trimEnd().length },
        severity: isEncrypted ? "warning" : "error",
        confidence: "high",
      };
    },
    get examples() {
      const lines = keyBody("pem");
      const block = [armour("BEGIN", "RSA "), ...lines, armour("END", "RSA ")];
      return {
        flags: [
          { title: "a file", text: `«${block.join("\n")}»\n` },
          { title: "one line in an environment file", text: `KEY="«${block.join("\\n")}»"`, languageId: "dotenv" },
        ],
        accepts: [
          { title: "elided", text: [armour("BEGIN", ""), "...", armour("END", "")].join("\n") },
          { title: "a pattern that looks for keys", text: `/${armour("BEGIN", "(RSA )?")}[^-]+/` },
        ],
      };
    },
  }),
  defineDetector({
    meta: encoded,
    anchors: { prefixes: ["LS0tLS1CRUdJTi"] },
    detect({ span }, { text }): Leak | undefined {
      const run = /^[A-Za-z0-9+/]{80,16000}={0,2}/.exec(text.slice(span.start, span.start + LONGEST))?.[0];
      if (!run || !decodeBase64(run.slice(0, 80))?.includes("PRIVATE KEY")) return undefined;
      const end = span.start + run.length;
      const leak = {
        detector: encoded.id,
        kind: "secret",
        type: "private-key",
        severity: "error",
        confidence: "high",
      } as const;
      return { ...leak, span: { start: span.start, end } };
    },
    get examples() {
      // "-----BEGIN PRIVATE KEY-----" in base64, then a drawn body.
      const key = ["LS0tLS1CRUdJTiBQUklW", "QVRFIEtFWS0tLS0tCk1J", base64(120).mint(new Random("pem64"))].join("");
      const certificate = ["LS0tLS1CRUdJTiBDRVJU", "SUZJQ0FURS0tLS0tCk1J", base64(120).mint(new Random("cert64"))].join(
        "",
      );
      return {
        flags: [
          { title: "kubeconfig", text: `client-key-data: «${key}»`, languageId: "yaml" },
          { title: "environment", text: `TLS_KEY=«${key}»\n` },
        ],
        accepts: [
          { title: "a certificate", text: `client-certificate-data: ${certificate}` },
          { title: "cut short", text: "TLS_KEY=LS0tLS1CRUdJTiBQUklW" },
        ],
      };
    },
  }),
];
