/** API keys, access keys and signing keys next to a name that says so. A bare "key" needs a value that can be nothing else. */
import type { Confidence } from "../../../model/finding.ts";
import { assignmentDetector, hasDigit, isSetting, type Judged } from "./assignment.ts";

const digits = (value: string): number => value.replace(/\D/g, "").length;

/** A bare "key" with a random value is often an id of a cache, an object or a record. */
function judgeRandom({ name, value, words, format }: Judged): Confidence {
  if (name.weight === "strong") return value.length >= 20 ? "high" : "medium";
  if (name.weight === "fair") return "medium";
  return words.length > 1 && value.length >= 24 && digits(value) >= 4 && isSetting(format) ? "medium" : "low";
}

function judge(found: Judged): Confidence | undefined {
  if (found.valueClass === "random") return judgeRandom(found);
  if (found.name.weight === "weak") return undefined;
  if (found.valueClass === "uuid") return "medium";
  if (found.valueClass !== "mixed" || !hasDigit(found.value)) return undefined;
  return found.value.length >= 14 && digits(found.value) >= 3 ? "medium" : "low";
}

const random = ["7f3e9a", "1c8b5d", "2046ae", "93d7f0", "b81c64", "5e"].join("");

export default assignmentDetector({
  id: "api-key-assignment",
  title: "API key in an assignment",
  kind: "api-key",
  types: ["api-key"],
  keywords: ["key"],
  columns: ["api key", "apikey", "secret key", "access key", "private key", "key"],
  what: "An API key stands next to its name in plain text.",
  judge,
  flags: [
    { title: "a constant", text: `API_KEY = "«${random}»"`, languageId: "python" },
    { title: "a header", text: `X-Api-Key: «${random}»`, languageId: "http" },
    { title: "an option", text: `.config("fs.s3a.secret.key", "«${random}»")`, languageId: "python" },
    { title: "an index", text: `os.environ["SEARCH_API_KEY"] = "«${random}»"`, languageId: "python" },
    { title: "a YAML value", text: `apiKey: «${random}»\n`, languageId: "yaml" },
  ],
  accepts: [
    { title: "a key of a table", text: `primaryKey=${random}` },
    { title: "a key of a keyboard", text: `if (event.key === "ArrowDown") move();`, languageId: "javascript" },
    { title: "a public key", text: `publicKey: "${random}"`, languageId: "yaml" },
    { title: "a member", text: `apiKey: config.apiKey,`, languageId: "typescript" },
    { title: "a label", text: `apiKey: "Enter your API key 123"`, languageId: "typescript" },
  ],
});
