/** Hostile texts at one and two sizes, both modes: CPU time must grow with size, no faster: `npm run bench:linear`. */
import { detectors } from "../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../server/src/engine/detectors/scan/detectorScanner.ts";

const MB = 1_000_000;

/** Fills a size with a piece; a long line has no breaks. */
const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

const prefixes = detectors.flatMap(({ anchors }) => [...(anchors?.prefixes ?? []), ...(anchors?.keywords ?? [])]);
const fieldNames = detectors.flatMap((detector) => detector.fieldNames ?? []).map((name) => name.replaceAll(" ", "_"));

const texts: readonly [string, number, (size: number) => string][] = [
  ["a", MB, (size) => fill("a", size)],
  ["quotes", MB, (size) => fill('"', size)],
  ["equals signs", MB, (size) => fill("=", size)],
  ["digits", MB, (size) => fill("1", size)],
  ["digits with spaces", MB, (size) => fill("1 ", size)],
  ["brackets", MB, (size) => fill("{[(", size)],
  ["colons and slashes", MB, (size) => fill("://", size)],
  ["at signs", MB, (size) => fill("a@", size)],
  ["dots", MB, (size) => fill("a.", size)],
  ["backslashes", MB, (size) => fill("\\n", size)],
  ["base64", MB, (size) => fill("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0MTIz", size)],
  ["every prefix and keyword", MB, (size) => fill(prefixes.join(" "), size)],
  ["every prefix glued", MB, (size) => fill(prefixes.join(""), size)],
  ["every field name", MB, (size) => fill(fieldNames.join("=x\n"), size)],
  ["every field name, one line", MB, (size) => fill(fieldNames.join("=x,"), size)],
  ["lines of spaces", MB, (size) => fill("   \n", size)],
  [
    "one line of minified code",
    5 * MB,
    (size) => fill('function a(b){return b.c("d",{e:1,f:[2,3]})}var g=a(h);', size),
  ],
  ["a log", 25 * MB, (size) => fill("2026-01-02 03:04:05 INFO user=1042 took 12 ms for GET /orders/17\n", size)],
];

const only = process.argv[2];
const scanner = createDetectorScanner(detectors, (id, error) => console.error(`${id} failed:`, error));

function milliseconds(text: string, mode: "review" | "sanitize", languageId: string): number {
  const start = process.cpuUsage();
  scanner.scan({ text, mode, languageId });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The collector of the run before may fall into a run. */
const least = (measure: () => number): number => Math.min(measure(), measure());

console.log("text                          language     mode       MB CPU ms  2x ms   ratio");
for (const [name, size, make] of texts) {
  if (only && name !== only) continue;
  for (const mode of ["review", "sanitize"] as const) {
    for (const languageId of ["plaintext", "javascript"]) {
      milliseconds(make(size / 10), mode, languageId);
      const once = least(() => milliseconds(make(size), mode, languageId));
      const twice = least(() => milliseconds(make(2 * size), mode, languageId));
      const ratio = (twice / once).toFixed(2);
      const columns = [once.toFixed(0).padStart(6), twice.toFixed(0).padStart(6), ratio.padStart(7)];
      console.log(
        `${name.padEnd(28)}  ${languageId.padEnd(11)}  ${mode.padEnd(8)} ${String(size / MB).padStart(4)} ${columns.join(" ")}`,
      );
    }
  }
}
