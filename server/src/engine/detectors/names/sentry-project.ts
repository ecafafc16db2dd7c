/** Host and number of a Sentry project. */
import { defineDetector, type Hit, type Leak } from "../detector.ts";
import type { Scan } from "../scan/scanContext.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "sentry-project";

const TAIL = /^(?:\.[a-z]{2})?\.sentry\.io(\/\d+)?/;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  const organisation = /o\d{3,12}$/.exec(text.slice(Math.max(0, hit.span.start - 14), hit.span.start))?.[0];
  const tail = TAIL.exec(text.slice(hit.span.end, hit.span.end + 40))?.[0];
  if (!organisation || !tail) return undefined;
  return nameLeak(ID, ID, { start: hit.span.start - organisation.length, end: hit.span.end + tail.length }, "medium");
}

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Sentry",
    title: "Sentry project",
    types: [ID],
    what: "The address of a Sentry project",
    source: "https://docs.sentry.io/concepts/key-terms/dsn-explainer/",
  }),
  anchors: { keywords: [".ingest"] },
  detect,
  examples: {
    flags: [
      { title: "a DSN", text: `SENTRY_DSN=https://x@«o418291.ingest.sentry.io/6719002»` },
      { title: "a region", text: "https://x@«o4507.ingest.de.sentry.io/4507001»" },
    ],
    accepts: [
      { title: "the site", text: "https://sentry.io/welcome" },
      { title: "another host", text: "ingest.fjell.io/67" },
    ],
  },
});
