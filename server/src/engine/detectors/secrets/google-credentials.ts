/** Google service account files and application default credentials: JSON that logs in by itself. */
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { b64u, base64 } from "../shape/shape.ts";

const meta = secretMeta({
  id: "google-credentials",
  provider: "Google",
  title: "Google service account key or user credentials",
  level: "critical",
  grants: "act as the service account or user",
  revoke: "under IAM & Admin > Service Accounts > Keys",
  rank: 2,
  source: "https://cloud.google.com/iam/docs/keys-create-delete",
});

/** Both kinds of file are shorter than this. */
const FILE_LENGTH = 4_000;
const PRIVATE_KEY = /\\?"private_key\\?"\s{0,8}:\s{0,8}\\?"(-----BEGIN[^"]{100,3500}?)\\?"/;
const REFRESH_TOKEN = /\\?"refresh_token\\?"\s{0,8}:\s{0,8}\\?"([^"\\]{20,512})\\?"/;

export default defineDetector({
  meta,
  anchors: { keywords: ["service_account", "authorized_user"] },
  detect({ span, anchor }, { text }): Leak | undefined {
    const start = Math.max(0, span.start - FILE_LENGTH);
    const file = text.slice(start, span.end + FILE_LENGTH);
    const match = (anchor === "service_account" ? PRIVATE_KEY : REFRESH_TOKEN).exec(file);
    const value = match?.[1];
    if (!match || !value) return undefined;
    const at = start + match.index + match[0].lastIndexOf(value);
    const leak = { detector: meta.id, kind: "secret", type: meta.id, severity: "error", confidence: "high" } as const;
    return { ...leak, span: { start: at, end: at + value.length } };
  },
  get examples() {
    const body = base64(300).mint(new Random(meta.id));
    const key = ["-----BEGIN ", "PRIVATE KEY-----\\n", body, "\\n-----END ", "PRIVATE KEY-----\\n"].join("");
    const refresh = `1//0${b64u(60).mint(new Random(`${meta.id}r`))}`;
    return {
      flags: [
        {
          title: "service account",
          text: `{"type": "service_account", "private_key": "«${key}»"}`,
          languageId: "json",
        },
        {
          title: "user credentials",
          text: `{"client_id": "x", "refresh_token": "«${refresh}»", "type": "authorized_user"}`,
          languageId: "json",
        },
      ],
      accepts: [
        { title: "elided", text: '{"type": "service_account", "private_key": "..."}', languageId: "json" },
        { title: "the name of the type", text: 'if (credentials.type === "service_account") load();' },
      ],
    };
  },
});
