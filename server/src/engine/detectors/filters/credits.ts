/** Files whose purpose is to name people: authors, licences, translators. Public on purpose, and not what was pasted. */
import type { LeakFilter } from "./filter.ts";

const creditFile =
  /(?:^|[\\/])(?:AUTHORS|CONTRIBUTORS|CREDITS|MAINTAINERS|THANKS|CODEOWNERS|\.mailmap|LICEN[CS]E|COPYING|copyright|NOTICE|THIRD_PARTY_NOTICES|CHANGELOG|CHANGES|HISTORY|NEWS|PKG-INFO|METADATA)(?:[.-][\w-]+)*$|\.pot?$/i;

export const credits: LeakFilter = {
  reason: "credits",
  verdict: (leak, scan) =>
    leak.kind === "pii" && scan.mode === "review" && creditFile.test(scan.fileName) ? "drop" : undefined,
};
