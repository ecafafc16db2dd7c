/** Client secrets, shared secrets, signing secrets and credentials next to a name that says so. */
import type { Confidence } from "../../../model/finding.ts";
import { assignmentDetector, hasDigit, hasSign, isSetting, type Judged } from "./assignment.ts";

function judgeMixed({ name, value }: Judged): Confidence | undefined {
  if (!hasDigit(value) && !hasSign(value)) return "low";
  if (name.weight === "weak" || value.length < 8) return "low";
  return value.length >= 10 ? "medium" : "low";
}

function judge(found: Judged): Confidence | undefined {
  switch (found.valueClass) {
    case "random":
      return found.value.length >= 20 ? "high" : "medium";
    case "uuid":
      return "medium";
    case "mixed":
      return judgeMixed(found);
    case "word":
      return isSetting(found.format) && found.name.weight === "strong" && found.value.length >= 6 ? "low" : undefined;
    default:
      return undefined;
  }
}

const random = ["Zq7Lw2", "Vn9Kx4", "Rb1Tm8", "Hd5Pc3"].join("");

export default assignmentDetector({
  id: "secret-assignment",
  title: "Secret in an assignment",
  kind: "secret",
  types: ["secret"],
  keywords: ["secret", "cred"],
  columns: ["secret", "credential", "credentials"],
  what: "A secret stands next to its name in plain text.",
  judge,
  flags: [
    { title: "an environment file", text: `OAUTH_CLIENT_SECRET=«${random}»\n`, languageId: "dotenv" },
    { title: "a JSON member", text: `{"client_secret": "«${random}»"}`, languageId: "json" },
    { title: "a comparison", text: `if (req.secret === "«${random}»") next();`, languageId: "javascript" },
    { title: "a query", text: `GET /oauth?client_secret=«${random}»&grant=code HTTP/1.1`, languageId: "log" },
    { title: "a default", text: `secret = os.getenv("APP_SECRET", "«${random}»")`, languageId: "python" },
  ],
  accepts: [
    { title: "the name of a secret", text: `secretName: registry-credentials-2`, languageId: "yaml" },
    { title: "a reference", text: `client_secret: \${CLIENT_SECRET}`, languageId: "yaml" },
    { title: "a path", text: `SECRET_FILE=/run/secrets/app-1`, languageId: "dotenv" },
    { title: "a call", text: `const secret = await vault.read("kv/app1");`, languageId: "typescript" },
    { title: "an id", text: `credentialsId: "29f63271-dc2f-4734-8221-5b31b5169bac"`, languageId: "groovy" },
  ],
});
