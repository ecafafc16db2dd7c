/** Names of the own organisation from the production context, in any spelling. */
import { defineDetector } from "../detector.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "organisation-name";
const TYPE = "org-name";

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Context",
    title: "Name of the organisation",
    types: [TYPE],
    what: "The name of the organisation",
    source: "The production context: compliance.terms.organisation",
  }),
  anchors: { terms: "organisation" },
  // Its own code names the organisation everywhere; only what leaves matters.
  detect: (hit) => nameLeak(ID, TYPE, hit.span, "low"),
  inReview: {},
  examples: {
    flags: [
      {
        title: "a package",
        text: `import { log } from '@«fjellvik»/observability';`,
        mode: "sanitize",
        terms: { organisation: ["Fjellvik"] },
      },
      {
        title: "a module",
        text: "from «fjellvik»_core.auth import x",
        mode: "sanitize",
        terms: { organisation: ["fjellvik"] },
      },
    ],
    accepts: [
      { title: "no terms", text: "import x from '@fjellvik/observability';", mode: "sanitize" },
      {
        title: "inside another word",
        text: "renovate the innovation",
        mode: "sanitize",
        terms: { organisation: ["nova"] },
      },
    ],
  },
});
