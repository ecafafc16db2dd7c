/** Access tokens next to a name that says so. "token" is also a word of parsers and pagers, so the value has to convince. */
import type { Confidence } from "../../../model/finding.ts";
import { assignmentDetector, hasDigit, type Judged } from "./assignment.ts";

const digits = (value: string): number => value.replace(/\D/g, "").length;

/** Tokens of one fixed form: what stands under this name in another form is a sample or was made up. */
const FIXED_FORMS: ReadonlyMap<string, RegExp> = new Map([["telegram", /^\d{5,16}:A[\w-]{34}$/]]);

const isMalformed = (words: readonly string[], value: string): boolean =>
  words.some((word) => FIXED_FORMS.get(word)?.test(value) === false);

function judge({ name, words, value, valueClass }: Judged): Confidence | undefined {
  if (isMalformed(words, value)) return "low";
  if (valueClass === "random") {
    if (name.weight === "weak") return value.length >= 20 && digits(value) >= 3 ? "medium" : "low";
    return value.length >= 20 ? "high" : "medium";
  }
  if (valueClass === "uuid") return name.weight === "weak" ? "low" : "medium";
  if (valueClass !== "mixed" || name.weight === "weak" || !hasDigit(value)) return undefined;
  return value.length >= 14 && digits(value) >= 3 ? "medium" : "low";
}

const random = ["q8Wz2n", "Lk4Yt9", "Dx7Vb1", "Gs3Mf6"].join("");

export default assignmentDetector({
  id: "token-assignment",
  title: "Token in an assignment",
  kind: "token",
  types: ["token"],
  keywords: ["token", "jwt", "bearer", "auth", "_pat"],
  columns: ["token", "jwt", "auth"],
  what: "An access token stands next to its name in plain text.",
  judge,
  flags: [
    { title: "a constant", text: `const ACCESS_TOKEN = "«${random}»";`, languageId: "typescript" },
    { title: "a typed variable", text: `var deployToken string = "«${random}»"`, languageId: "go" },
    { title: "a property", text: `System.setProperty("api.token", "«${random}»");`, languageId: "java" },
    { title: "a hash", text: `"authToken" => "«${random}»"`, languageId: "ruby" },
    { title: "an element", text: `<accessToken>«${random}»</accessToken>`, languageId: "xml" },
    { title: "a header", text: `PRIVATE-TOKEN: «${random}»`, languageId: "http" },
  ],
  accepts: [
    { title: "a token of a parser", text: `const token = "CloseBraceToken";`, languageId: "typescript" },
    { title: "a page", text: `nextPageToken: "${random}"`, languageId: "yaml" },
    { title: "a request forgery token", text: `csrf-token=${random}` },
    { title: "a limit", text: "max_tokens: 4096", languageId: "yaml" },
    {
      title: "an address",
      text: `access_token_url = "https://example.com/login/oauth/access_token"`,
      languageId: "python",
    },
  ],
});
