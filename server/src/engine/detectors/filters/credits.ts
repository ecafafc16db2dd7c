/** Files whose purpose is to name people: authors, licences, manifests, translators. Public on purpose, and not what was pasted. */
import type { LeakFilter } from "./filter.ts";

const creditFile =
  /(?:^|[\\/])(?:AUTHORS|CONTRIBUTORS|CREDITS|MAINTAINERS|THANKS|CODEOWNERS|\.mailmap|LICEN[CS]E|COPYING|copyright|NOTICE|THIRD[-_ ]?PARTY[-_ ]?(?:NOTICES?|LICEN[CS]ES?)|CHANGELOG|CHANGES|HISTORY|NEWS|PKG-INFO|METADATA)(?:[.-][\w-]+)*$|(?:^|[\\/])(?:package|composer|bower)\.json$|(?:^|[\\/])(?:pyproject|Cargo)\.toml$|\.(?:pot?|gemspec|nuspec)$/i;

export const credits: LeakFilter = {
  reason: "credits",
  verdict: (leak, scan) =>
    leak.kind === "pii" && scan.mode === "review" && creditFile.test(scan.fileName) ? "drop" : undefined,
};
