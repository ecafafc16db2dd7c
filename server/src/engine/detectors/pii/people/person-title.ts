// Names behind a form of address: Mr, Dr., Herr, Madame, Señora, Pan. The address stays, the name is the value.
import type { Hit, Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { likeness } from "./nameJudgement.ts";
import { fullNameAt, wordNameAt } from "./nameShape.ts";
import { personLeak, personMeta } from "./personLeak.ts";

const ID = "person-title";
const MORE_TITLES = /^(?:(?:Dr|Prof|Ing|Dipl|med|Mag|Dott|Lic)\.?(?:-Ing\.?)? ){0,3}/;

const TITLES = [
  "Mr",
  "Mrs",
  "Ms",
  "Miss",
  "Dr",
  "Prof",
  "Herr",
  "Herrn",
  "Frau",
  "Fräulein",
  "Monsieur",
  "Madame",
  "Mme",
  "Mlle",
  "Señor",
  "Señora",
  "Señorita",
  "Sra",
  "Signor",
  "Signora",
  "Sig",
  "Dott",
  "Senhor",
  "Senhora",
  "Dhr",
  "Mevr",
  "Mevrouw",
  "Meneer",
  "Fru",
  "Pani",
  "Rouva",
  "Господин",
  "Госпожа",
] as const;

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { end } = hit.span;
  const start = end + (MORE_TITLES.exec(scan.text.slice(end, end + 40))?.[0].length ?? 0);
  const name = fullNameAt(scan.text, start) ?? wordNameAt(scan.text, start);
  if (name === undefined || /[\p{L}\p{N}_(]/u.test(scan.text.charAt(name.end))) return undefined;
  if (name.words.length === 1 && name.text.length < 3) return undefined;
  return likeness(name.text) === "no" ? undefined : personLeak(ID, { start, end: name.end }, "medium");
}

export default defineDetector({
  meta: personMeta(ID, "Name behind a form of address"),
  anchors: {
    prefixes: TITLES.flatMap((title) => [`${title} `, `${title}. `]),
  },
  detect,
  examples: {
    flags: [
      { title: "English", text: "Mrs. «Lindqvist» called again" },
      { title: "German with a degree", text: "mit Frau Dr. «Hedda Lindqvist» besprochen" },
    ],
    accepts: [
      { title: "nobody in particular", text: "Sehr geehrte Damen und Herren" },
      { title: "an identifier", text: "class MrRobot {}" },
    ],
  },
});
