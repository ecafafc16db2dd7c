/** Passwords next to a name that says so, in code, settings, tables and command lines. */
import type { Confidence } from "../../../model/finding.ts";
import { assignmentDetector, hasDigit, hasSign, isSetting, type Judged } from "./assignment.ts";

function judgeMixed({ name, value, format }: Judged): Confidence | undefined {
  if (name.weight === "weak") {
    if (value.length < 8 || !hasDigit(value)) return undefined;
    return hasSign(value) ? "medium" : isSetting(format) ? "low" : undefined;
  }
  if (value.length >= 6 && (hasDigit(value) || hasSign(value))) return "medium";
  return "low";
}

/** One word, or digits only: a bad password, or no password. Only the sanitizer takes it. */
function judgePlain({ name, value, format, quoted, words }: Judged): Confidence | undefined {
  if (name.weight === "weak" || value.length < 4 || words.includes(value.toLowerCase())) return undefined;
  return isSetting(format) || quoted ? "low" : undefined;
}

function judge(found: Judged): Confidence | undefined {
  switch (found.valueClass) {
    case "random":
      return found.name.weight === "weak" ? "medium" : "high";
    case "mixed":
      return judgeMixed(found);
    case "uuid":
      return found.name.weight === "strong" ? "medium" : "low";
    case "password-hash":
      return "low";
    case "word":
    case "number":
      return judgePlain(found);
    case "identifier":
      return isSetting(found.format) && hasDigit(found.value) ? judgePlain(found) : undefined;
    default:
      return undefined;
  }
}

export default assignmentDetector({
  id: "password-assignment",
  title: "Password in an assignment",
  kind: "password",
  types: ["password", "password-hash"],
  keywords: [
    "pass",
    "pwd",
    "pswd",
    "rootpw",
    "userpw",
    "dbpw",
    "_pw",
    "kennwort",
    "contrase",
    "senha",
    "motdepasse",
    "wachtwoord",
    "hasło",
    "lösenord",
    "salasana",
    "parola",
    "adgangskode",
    "пароль",
    "密码",
    "密碼",
    "パスワード",
    "비밀번호",
  ],
  columns: ["password", "passwd", "pwd", "passphrase", "passwort", "passcode", "pass"],
  what: "A password stands next to its name in plain text.",
  judge,
  flags: [
    { title: "a member of an object", text: `const pool = new Pool({ user: "svc", password: "«Fjord-71!kelp»" });` },
    { title: "a setting", text: "spring.datasource.password=«Granit-55-bro»\n", languageId: "properties" },
    {
      title: "an entry of a list",
      text: "env:\n  - name: PGPASSWORD\n    value: «Sval8bard*Moss»\n",
      languageId: "yaml",
    },
    {
      title: "an attribute next to its key",
      text: `<add key="Password" value="«Kolibri+9nest»" />`,
      languageId: "xml",
    },
    { title: "a command line", text: "deploy --password «T4nger!ne-Dusk» --host db1", languageId: "shellscript" },
    {
      title: "a column",
      text: "login,password,city\nanna,«Hasel#Nuss7»,Bonn\nbert,«Eiche!Blatt3»,Ulm\n",
      languageId: "csv",
      mode: "sanitize",
    },
    { title: "a builder", text: `.withPassword("«mZ7-quartz-loom»")`, languageId: "java" },
  ],
  accepts: [
    { title: "read from the environment", text: `const password = process.env.DB_PASSWORD;`, languageId: "typescript" },
    { title: "a placeholder", text: "SMTP_PASSWORD=<your-smtp-password>\n", languageId: "dotenv" },
    { title: "a label", text: `passwordLabel: "Your password, 8 to 64 characters"` },
    { title: "a type", text: "interface Login { password: string; }", languageId: "typescript" },
    { title: "a template", text: "password: {{ .Values.db.password }}\n", languageId: "yaml" },
    { title: "a name of a field", text: `const passwordField = "user_password_2";`, languageId: "javascript" },
  ],
});
