/** Passwords told in running text: "the password is V", "pw: V", "login a / b", in tickets and chats, in several languages. */
import type { Confidence } from "../../../model/finding.ts";
import { defineDetector, type Hit, type Leak } from "../../detector.ts";
import { isCodeLanguage } from "../../fields/formatName.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { classifyValue } from "../value/classify.ts";
import { secretLeak } from "./parts.ts";

const ID = "prose-credential";

const WORD =
  /(?:password|passwort|passwd|pass(?:phrase|code)|pwd|pw|kennwort|mot de passe|mdp|contraseña|clave|senha|hasło|lösenord|losenord|passord|wachtwoord|adgangskode|salasana|пароль|密码|密碼|パスワード|비밀번호|api key|access token|secret key|credentials?|creds|login)/iy;
/** What may stand between the word and the value: "for redis", "of the staging box", in brackets or not. */
const BRIDGE =
  /["'`*_]{0,2}\s{0,2}(?:\([^)\n]{0,40}\)\s{0,2})?(?:(?:for|of|on|to|at|für|von|pour|de|du|para|do|da|för|til|till|voor|к|от)\s[^\n:=,;.]{1,40}?\s{0,2})?["'`*_]{0,2}(?:\s(?:has been|is now|is|was|were|are|wird|ist|lautet|war|est|es|é|är|er|jest|to|changed to|set to|reset to|currently|should be|must be|будет)(?:\s(?:now|still|changed to|set to|reset to|jetzt|nun|noch|maintenant|ahora|agora|nu))?\s{0,2}[:=]?|\s{0,2}(?:[:：=＝→]|->|=>|是|は|이|の)|\s{0,1}[-–—]\s)\s{0,3}/iy;
const VALUE = /["'`“”‘’«»*]{0,3}([^\s"'`“”‘’«»]{2,128})/dy;
const TRAILING = /[.,;:!?)\]}*_»”"'`]+$/;

/** "pw: a/b" and "id/pw: a/b" give the user first. */
function lastHalf(text: string, before: string, value: string): string {
  const pair = /^([\w.@-]{2,40})\/(.{4,})$/.exec(value);
  return pair?.[2] && (/(?:id|user|login)\s{0,2}\/\s{0,2}$/i.test(before) || /^login/i.test(text)) ? pair[2] : value;
}

/** Closing marks belong to the sentence, unless the value opened them or is one itself. */
function withoutClosing(value: string): string {
  const end = TRAILING.exec(value)?.[0] ?? "";
  if (end === "" || (end === "!" && /\d/.test(value) && /[A-Z]/.test(value))) return value;
  return value.slice(0, value.length - end.length);
}

function worth(value: string): Confidence | undefined {
  if (/[(){}[\]<>;|]|&&|\$\w|=>|[A-Za-z]\.[A-Za-z]+\./.test(value)) return undefined;
  const kind = classifyValue(value, false);
  if (kind === "random") return "medium";
  if (kind !== "mixed") return undefined;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^\p{L}\p{N}]/u].filter((pattern) => pattern.test(value)).length;
  if (!/\d/.test(value) && classes < 3) return undefined;
  return classes >= 3 || value.length >= 10 ? "medium" : "low";
}

function detect(hit: Hit, scan: Scan): Leak | undefined {
  const { text } = scan;
  if (/[\p{L}\p{N}_$.-]/u.test(text.charAt(hit.span.start - 1))) return undefined;
  WORD.lastIndex = hit.span.start;
  const word = WORD.exec(text);
  if (!word || /[\p{Script=Latin}\p{N}_]/u.test(text.charAt(WORD.lastIndex))) return undefined;
  BRIDGE.lastIndex = WORD.lastIndex;
  const bridge = BRIDGE.exec(text);
  if (!bridge) return undefined;
  // In source code a sign is an assignment, which has a detector of its own; only sentences count.
  if (isCodeLanguage(scan.languageId) && !/[\p{L}]/u.test(bridge[0])) return undefined;
  VALUE.lastIndex = BRIDGE.lastIndex;
  const match = VALUE.exec(text);
  const at = match?.indices?.[1];
  if (!match?.[1] || !at) return undefined;
  const second = /^\s\/\s([^\s"'`]{4,128})/d.exec(text.slice(at[1], at[1] + 140));
  if (second?.[1] && second.indices?.[1]) {
    const value = withoutClosing(second[1]);
    const from = at[1] + second.indices[1][0];
    const sure = worth(value);
    return sure && secretLeak(ID, "password", { start: from, end: from + value.length }, sure);
  }
  const closed = withoutClosing(match[1]);
  const value = lastHalf(word[0], text.slice(Math.max(0, hit.span.start - 12), hit.span.start), closed);
  const confidence = worth(value);
  if (!confidence) return undefined;
  const start = at[0] + closed.length - value.length;
  return secretLeak(ID, "password", { start, end: start + value.length }, confidence);
}

export default defineDetector({
  meta: {
    id: ID,
    kind: "secret",
    provider: "Generic",
    title: "Password told in running text",
    types: ["password"],
    severity: "warning",
    rank: 0,
    message: {
      what: "A sentence tells a password.",
      why: "Tickets, comments and chats are read and copied by more people than the account was meant for.",
      next: "Change the password and hand the new one over through a password manager.",
    },
    source: "Customs of tickets and chats",
  },
  anchors: {
    keywords: [
      "passw",
      "passphrase",
      "passcode",
      "passord",
      "pwd",
      "pw",
      "kennwort",
      "mot de passe",
      "mdp",
      "contraseña",
      "clave",
      "senha",
      "hasło",
      "lösenord",
      "wachtwoord",
      "adgangskode",
      "salasana",
      "пароль",
      "密码",
      "密碼",
      "パスワード",
      "비밀번호",
      "api key",
      "access token",
      "secret key",
      "credential",
      "creds",
      "login",
    ],
  },
  detect,
  examples: {
    flags: [
      { title: "a sentence", text: "done. temp password for redis is «Aurora*Ravn11» (rotate after!)" },
      { title: "short", text: "staging box, pw: «Gran!tt44», ask me for the vpn" },
      { title: "German", text: "Das Passwort lautet «Kiefer-77-Moos»." },
      { title: "French", text: "Le mot de passe est «Lavande_34!x» pour le moment" },
      { title: "with a user", text: "id/pw: tester/«Lom7vatn!»" },
    ],
    accepts: [
      { title: "a requirement", text: "The password is required and must have 8 characters." },
      { title: "a state", text: "password is incorrect" },
      { title: "code", text: "if (password == null) return;" },
      { title: "a step", text: "Password: enter your own" },
    ],
  },
});
