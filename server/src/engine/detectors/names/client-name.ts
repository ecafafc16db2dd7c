/** Names of clients from the production context, in any spelling. */
import { defineDetector } from "../detector.ts";
import { nameLeak, nameMeta } from "./nameLeak.ts";

const ID = "client-name";

export default defineDetector({
  meta: nameMeta({
    id: ID,
    provider: "Context",
    title: "Client name",
    types: [ID],
    what: "The name of a client",
    source: "The production context: compliance.terms.clients",
  }),
  anchors: { terms: "clients" },
  detect: (hit) => nameLeak(ID, ID, hit.span, "high", "warning"),
  examples: {
    flags: [
      { title: "as given", text: "It happened for «Halvard & Rime» twice.", terms: { clients: ["Halvard & Rime"] } },
      {
        title: "other spellings",
        text: "«halvard-rime».io, «HALVARD_RIME»_URL, «halvardRime»Client, «Halvard and Rime»",
        terms: { clients: ["Halvard & Rime"] },
      },
    ],
    accepts: [
      { title: "inside another word", text: "the placement of a pacemaker", terms: { clients: ["Acme"] } },
      { title: "a short one in lower case", text: "the ion of a cell", terms: { clients: ["ION"] } },
    ],
  },
});
