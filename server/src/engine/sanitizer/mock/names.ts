/** People, logins, clients, organisations, code names: words for words, each in the case it stands in. */
import { LEGAL_FORMS, PARTICLES } from "./keptWords.ts";
import type { MockMaker } from "./maker.ts";
import { mapWords } from "./mapWords.ts";

export const people: MockMaker = {
  types: ["person"],
  make: (request) => mapWords(request, { keep: PARTICLES }),
};

/** A generic ending of a login (svc_billing_rw) stays. */
const LOGIN_PARTS = new Set(["svc", "rw", "ro", "app", "admin", "user", "service", "bot", "ci"]);

export const logins: MockMaker = {
  types: ["username", "profile-name", "key-name"],
  make: (request) => mapWords(request, { keep: LOGIN_PARTS }),
};

export const businesses: MockMaker = {
  types: ["client-name", "org-name", "codename"],
  make: (request) => mapWords(request, { keep: LEGAL_FORMS }),
};
