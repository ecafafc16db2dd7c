// Names of persons under a key, label or column that says so.
import type { Leak } from "../../detector.ts";
import { defineDetector } from "../../detector.ts";
import type { Field } from "../../fields/field.ts";
import type { Scan } from "../../scan/scanContext.ts";
import { likeness } from "./nameJudgement.ts";
import { fullNameAt, isEastAsianName, isNameValue } from "./nameShape.ts";
import { personLeak, personMeta } from "./personLeak.ts";

const ID = "person-by-key";

/** Keys under which also companies stand. */
const MIXED = new Set([
  "cliente",
  "kunde",
  "client",
  "account",
  "holder",
  "beneficiary",
  "empfänger",
  "kontoinhaber",
  "insured",
  "payee",
  "contact",
]);

const COMPANY_MARK = /^\s*(?:&|and\b|und\b|et\b|GmbH|Ltd|AG|LLC|Inc)/;

/** In a sentence the value reaches to the end of the line; the name is its beginning. */
function nameSpan(scan: Scan, { value, format }: Field): Leak["span"] | undefined {
  const text = scan.text.slice(value.start, value.end);
  if (isNameValue(text)) return value;
  if (format !== "prose" && format !== "log" && format !== "header" && format !== "yaml") return undefined;
  const full = fullNameAt(scan.text, value.start);
  if (full === undefined || full.end > value.end || COMPANY_MARK.test(scan.text.slice(full.end, full.end + 8)))
    return undefined;
  return { start: value.start, end: full.end };
}

function detectField(field: Field, scan: Scan): Leak | undefined {
  if (field.format === "code" && !field.quoted) return undefined;
  const span = nameSpan(scan, field);
  if (span === undefined) return undefined;
  const name = scan.text.slice(span.start, span.end);
  const like = isEastAsianName(name) ? "known" : likeness(name);
  if (like === "no") return undefined;
  const mixed = field.words.some((word) => MIXED.has(word));
  if (mixed && like === "shape") return /[ ,]/.test(name) ? personLeak(ID, span, "low") : undefined;
  return personLeak(ID, span, like === "known" ? "high" : "medium");
}

export default defineDetector({
  meta: personMeta(ID, "Person's name under its key"),
  fieldNames: [
    "full name",
    "fullname",
    "first name",
    "firstname",
    "last name",
    "lastname",
    "surname",
    "family name",
    "forename",
    "middle name",
    "maiden name",
    "customer name",
    "patient name",
    "employee name",
    "contact name",
    "contact person",
    "account holder",
    "cardholder",
    "cardholder name",
    "recipient name",
    "sender name",
    "beneficiary name",
    "passenger name",
    "guest name",
    "owner name",
    "legal name",
    "applicant name",
    "student name",
    "teacher name",
    "doctor name",
    "physician",
    "driver name",
    "signed by",
    "signatory",
    "emergency contact",
    "mother name",
    "father name",
    "spouse",
    "vorname",
    "nachname",
    "familienname",
    "kundenname",
    "ansprechpartner",
    "empfänger",
    "kontoinhaber",
    "versicherter",
    "kunde",
    "patientenname",
    "mitarbeiter",
    "prénom",
    "prenom",
    "nom complet",
    "nom de famille",
    "titulaire",
    "nombre",
    "nombre completo",
    "apellido",
    "apellidos",
    "cliente",
    "titular",
    "paciente",
    "cognome",
    "nominativo",
    "nome completo",
    "nome cliente",
    "sobrenome",
    "apelido",
    "imię",
    "imie",
    "nazwisko",
    "imię nazwisko",
    "voornaam",
    "achternaam",
    "förnamn",
    "efternamn",
    "fornavn",
    "etternavn",
    "efternavn",
    "etunimi",
    "sukunimi",
    "soyad",
    "soyadı",
    "müşteri",
    "jméno",
    "příjmení",
    "vezetéknév",
    "keresztnév",
    "prenume",
    "姓名",
    "氏名",
    "お名前",
    "名前",
    "客户姓名",
    "联系人",
    "이름",
    "성명",
    "고객명",
    "имя",
    "фамилия",
    "отчество",
    "фио",
    "ім'я",
    "прізвище",
    "όνομα",
    "επώνυμο",
    "الاسم",
    "اسم",
    "الاسم الكامل",
    "שם",
    "שם מלא",
    "ชื่อ",
    "ชื่อ-นามสกุล",
    "họ tên",
    "họ và tên",
    "नाम",
  ],
  detectField,
  examples: {
    flags: [
      { title: "JSON", text: '{"full_name": "«Hedda Lindqvist»"}' },
      { title: "a label", text: "Customer name: «Hedda Lindqvist»" },
      { title: "Chinese", text: "姓名: «陈晓燕»" },
    ],
    accepts: [
      { title: "a company", text: '{"customer_name": "Fjordlast Logistics Ltd"}' },
      { title: "a sample", text: '{"full_name": "John Doe"}' },
      { title: "a reference", text: "full_name = user.name" },
    ],
  },
});
