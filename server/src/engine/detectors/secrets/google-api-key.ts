/** Google API keys: made for browsers and phones too, so one that nothing names as a secret is only worth a word. */
import { defineDetector } from "../detector.ts";
import { Random } from "../examples/random.ts";
import { hasDigit } from "../shape/randomness.ts";
import { secretMeta } from "../shape/secretMeta.ts";
import { b64u } from "../shape/shape.ts";

const meta = secretMeta({
  id: "google-api-key",
  provider: "Google",
  title: "Google API key",
  level: "medium",
  grants: "call the APIs it is not restricted from, on the project's bill",
  revoke: "in the Google Cloud console under APIs & Services > Credentials",
  source: "https://cloud.google.com/docs/authentication/api-keys",
});

const BODY = b64u(35);
const REST = new RegExp(`${BODY.source}(?![${BODY.follow}])`, "y");
const NAMES = [
  "key",
  "api",
  "apikey",
  "token",
  "secret",
  "google",
  "gcp",
  "maps",
  "firebase",
  "youtube",
  "gemini",
] as const;

export default defineDetector({
  meta,
  anchors: { prefixes: ["AIza"] },
  detect({ span }, scan) {
    REST.lastIndex = span.end;
    if (!REST.test(scan.text) || !hasDigit(scan.text.slice(span.end, REST.lastIndex))) return undefined;
    const isNamed = scan.hasContextWord(span.start, NAMES, 60);
    return {
      detector: meta.id,
      kind: "secret",
      type: meta.id,
      span: { start: span.start, end: REST.lastIndex },
      severity: isNamed ? "warning" : "info",
      // Pages and apps publish such keys by design; without a name beside it nothing says that this one is a leak.
      confidence: isNamed ? "high" : "low",
    };
  },
  get examples() {
    const key = `AIza${BODY.mint(new Random(meta.id))}`;
    return {
      flags: [
        { title: "client configuration", text: `{ apiKey: "«${key}»" }`, languageId: "javascript" },
        { title: "query of an address", text: `https://maps.googleapis.com/maps/api/js?key=«${key}»&v=3` },
      ],
      accepts: [
        { title: "too long", text: `apiKey = "${key}00"` },
        { title: "inside a longer word", text: `x${key}` },
      ],
    };
  },
});
