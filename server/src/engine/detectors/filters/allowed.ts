/** Values the team allows to appear: listed under compliance.allow of the production context. */
import type { LeakFilter } from "./filter.ts";

export const allowed: LeakFilter = {
  reason: "allowed",
  verdict({ span }, { text, terms }) {
    if (terms.allow.length === 0) return undefined;
    const value = text.slice(span.start, span.end).toLowerCase();
    return terms.allow.some((allow) => allow.toLowerCase() === value) ? "drop" : undefined;
  },
};
