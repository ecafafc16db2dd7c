/** Sentry DSNs: public by design in a page, but they name the project and let anyone write events to it. */
import type { Leak } from "../detector.ts";
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { lowerHex } from "../shape/shape.ts";

const meta = secretMeta({
  id: "sentry-dsn",
  provider: "Sentry",
  title: "Sentry DSN",
  level: "low",
  grants: "write events to the project",
  revoke: "under Client Keys of the project",
  rank: 2,
  source: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
});

const BEFORE = /https?:\/\/$/;
const AFTER = /^(?::[0-9a-f]{32})?@[A-Za-z0-9.-]{3,100}(?::\d{2,5})?\/(?:[\w-]{1,40}\/)?\d{1,20}(?![\w/])/;

export default defineDetector({
  meta,
  anchors: { tokens: [32, 32] },
  detect({ span }, { text }): Leak | undefined {
    const before = BEFORE.exec(text.slice(Math.max(0, span.start - 8), span.start))?.[0];
    const after = before && AFTER.exec(text.slice(span.end, span.end + 220))?.[0];
    if (!after) return undefined;
    const at = { start: span.start - before.length, end: span.end + after.length };
    return { detector: meta.id, kind: "secret", type: meta.id, span: at, severity: "info", confidence: "high" };
  },
  get examples() {
    const key = lowerHex(32).mint(new Random(meta.id));
    return {
      flags: [
        { title: "front end", text: `Sentry.init({ dsn: "«https://${key}@o1042.ingest.sentry.io/4507»" });` },
        { title: "environment file", text: `SENTRY_DSN=«https://${key}@sentry.acme.io/12»\n`, languageId: "dotenv" },
      ],
      accepts: [
        { title: "an address with a user", text: "https://git@github.com/acme/orders" },
        { title: "no project", text: `https://${key}@o1042.ingest.sentry.io/` },
      ],
    };
  },
});
