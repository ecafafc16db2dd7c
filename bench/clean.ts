/**
 * Findings per MB on published code without secrets: `npm run bench:clean -- [FOLDER...] [--show RULE]`.
 * Without folders the pinned npm packages are fetched; other sources (Debian's, for example) are given as folders.
 */
import { relative } from "node:path";
import type { Detector, Leak } from "../server/src/engine/detectors/detector.ts";
import { detectors } from "../server/src/engine/detectors/registry.ts";
import { createDetectorScanner } from "../server/src/engine/detectors/scan/detectorScanner.ts";
import { type CorpusFile, cacheFolder, cleanCorpus, megabytes } from "./lib/cleanCorpus.ts";
import { groupBy } from "./lib/groupBy.ts";

const args = process.argv.slice(2);
const show = args.includes("--show") ? args[args.indexOf("--show") + 1] : undefined;
const folders = args.filter((arg, index) => !arg.startsWith("--") && args[index - 1] !== "--show");
const files = cleanCorpus(folders);
const total = megabytes(files);
const meta = new Map(detectors.map((detector): [string, Detector["meta"]] => [detector.meta.id, detector.meta]));
const scanner = createDetectorScanner(detectors, (id, error) => console.error(`${id} failed:`, error));

interface Located {
  readonly file: CorpusFile;
  readonly leak: Leak;
}

const found: Located[] = files.flatMap((file) =>
  scanner
    .scan({ text: file.text, languageId: file.languageId, fileName: file.path, mode: "review" })
    .map((leak) => ({ file, leak })),
);

const groups: readonly [string, (leak: Leak) => boolean][] = [
  ["secrets, tier 1 (format)", (leak) => leak.kind === "secret" && (meta.get(leak.detector)?.rank ?? 1) > 0],
  ["secrets, tier 2 (name and value)", (leak) => leak.kind === "secret" && meta.get(leak.detector)?.rank === 0],
  ["personal data", (leak) => leak.kind === "pii"],
  ["internal names", (leak) => leak.kind === "name"],
  ["all", () => true],
  ["all, warning or error", (leak) => leak.severity !== "info"],
];

console.log(`${files.length} files, ${total.toFixed(1)} MB, ${detectors.length} detectors, review mode`);
for (const [title, belongs] of groups) {
  const count = found.filter(({ leak }) => belongs(leak)).length;
  console.log(`${title.padEnd(34)} ${String(count).padStart(6)}  ${(count / total).toFixed(2)} per MB`);
}
console.log("\nby rule:");
const byRule = [...groupBy(found, ({ leak }) => leak.detector)].sort((a, b) => b[1].length - a[1].length);
for (const [rule, of] of byRule) console.log(`  ${String(of.length).padStart(6)}  ${rule}`);

// Published code: showing what was found there reveals nothing.
for (const { file, leak } of found.filter((one) => show === "all" || one.leak.detector === show)) {
  const context = file.text.slice(Math.max(0, leak.span.start - 50), leak.span.end + 20).replaceAll("\n", "\\n");
  console.log(`\n${leak.detector} ${leak.severity} ${relative(cacheFolder, file.path)}\n  ${context}`);
}
