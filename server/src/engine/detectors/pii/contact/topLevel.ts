// Last labels of a host name: which are common, which are reserved, and which are file names or members instead.

const COMMON = new Set(
  (
    "com net org info biz edu gov mil int io co ai app dev cloud tech online site store shop xyz me tv cc name pro mobi eu asia email " +
    "systems solutions services digital agency group company consulting software network media studio design world global international " +
    "health care clinic hospital bank finance insurance legal law energy engineering industries academy school university education jobs team " +
    "club live life one page website space works live news blog wiki bzh cat scot wales london paris berlin hamburg koeln bayern wien nyc tokyo " +
    "vlaanderen brussels amsterdam museum aero coop travel tel post arpa internal corp lan local webcam"
  ).split(" "),
);

/** A name after a dot that is a file, a member of an object or a style, far more often than a domain. */
const FILES = new Set(
  (
    "png jpg jpeg gif svg webp ico bmp avif js mjs cjs ts mts cts tsx jsx css scss less json json5 html htm xml yaml yml toml lock txt log map wasm " +
    "exe dll so jar war tgz tar gz zip bz2 xz pdf csv tsv class java kt go cpp hpp vue svelte tpl ini cfg conf bak tmp service socket target timer " +
    "scope mount patch diff whl egg deb rpm dmg iso img ttf woff woff2 eot mp3 mp4 rb php swift ipynb parquet proto sql"
  ).split(" "),
);

const RESERVED_TOP = new Set(["example", "test", "invalid", "localhost"]);
/** Kept for documentation, or used for it by everybody. */
const RESERVED_DOMAIN =
  /(?:^|\.)(?:example\.(?:com|net|org|edu)|domain\.(?:com|tld)|email\.com|(?:your|my|some)-?(?:company|domain|site|org)\.(?:com|org|net|io))$/;

export type TopLevel = "common" | "unknown" | "none";

/** How likely a last label ends a public host name. */
export function topLevelOf(label: string): TopLevel {
  const lower = label.toLowerCase();
  if (lower.startsWith("xn--")) return lower.length > 5 ? "common" : "none";
  if (!/^\p{L}{2,24}$/u.test(lower) || FILES.has(lower)) return "none";
  if (lower.length === 2 || COMMON.has(lower) || /[^a-z]/.test(lower)) return "common";
  return "unknown";
}

export function isReservedDomain(domain: string): boolean {
  const lower = domain.toLowerCase();
  return RESERVED_TOP.has(lower.slice(lower.lastIndexOf(".") + 1)) || RESERVED_DOMAIN.test(lower);
}
