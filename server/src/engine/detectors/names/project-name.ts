/** Code names of projects from the production context, in any spelling. */
import { defineDetector } from "../detector.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "project-name";
const TYPE = "codename";

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Context",
    title: "Code name of a project",
    types: [TYPE],
    what: "The code name of a project",
    source: "The production context: compliance.terms.projects",
  }),
  anchors: { terms: "projects" },
  detect: (hit) => nameLeak(ID, TYPE, hit.span, "low"),
  inReview: {},
  examples: {
    flags: [
      { title: "a channel", text: "#incident-«kestrel» (export)", mode: "sanitize", terms: { projects: ["Kestrel"] } },
      { title: "an identifier", text: "class «Kestrel»Ledger", mode: "sanitize", terms: { projects: ["kestrel"] } },
    ],
    accepts: [
      { title: "no terms", text: "a kestrel is a bird", mode: "sanitize" },
      { title: "inside another word", text: "orbital mechanics", mode: "sanitize", terms: { projects: ["tal"] } },
    ],
  },
});
