// Words that announce or make an address, and a quick look whether one can stand there at all.
import {
  EAST_ASIAN_FORM,
  ENGLISH_FORM,
  FRENCH_FORM,
  ROMANCE_FORM,
  SLAVIC_FORM,
  SUFFIXED_FORM,
} from "./addressForms.ts";

const ENGLISH = [
  "Street",
  "Avenue",
  "Ave",
  "Road",
  "Lane",
  "Drive",
  "Court",
  "Boulevard",
  "Blvd",
  "Place",
  "Way",
  "Close",
  "Crescent",
  "Terrace",
  "Square",
  "Highway",
  "Parkway",
  "Pkwy",
  "Quay",
  "Mews",
  "Gardens",
  "Grove",
  "Rd ",
  "Rd,",
  "Rd.",
  "Ln ",
  "Ln,",
  "Ln.",
  "Dr ",
  "Dr,",
  "Dr.",
  "St ",
  "St,",
  "St.",
] as const;
const ROMANCE = [
  "Calle ",
  "Avenida ",
  "Paseo ",
  "Plaza ",
  "Carrer ",
  "Rua ",
  "Travessa ",
  "Praça ",
  "Via ",
  "Viale ",
  "Piazza ",
  "Corso ",
] as const;
const SUFFIXES = [
  "straße",
  "strasse",
  "straat",
  "gracht",
  "platz ",
  "allee ",
  "gatan ",
  "vägen ",
  "veien ",
  "vej ",
  "gade ",
  "katu ",
] as const;
const FRENCH = [" rue ", " avenue ", " boulevard ", " chemin ", " impasse ", " quai "] as const;
const SLAVIC = ["ul. ", "al. ", "улица", "ул. ", "проспект"] as const;
const EAST_ASIAN = ["〒", "丁目", "大道", "路"] as const;

export const ANNOUNCING = [
  "wohnhaft",
  "wohne in",
  "wohnt in",
  "anschrift",
  "adresse",
  "lieferadresse",
  "rechnungsadresse",
  "home address",
  "address is",
  "address:",
  "ship to",
  "lives at",
  "live at",
  "living at",
  "residing at",
  "resides at",
  "habite",
  "domicilié",
  "demeurant",
  "domicilio",
  "dirección",
  "vive en",
  "indirizzo",
  "residente in",
  "abita in",
  "morada",
  "endereço",
  "adres",
  "woonachtig",
  "zamieszkał",
  "bydliště",
  "住所",
  "地址",
  "주소",
  "адрес",
  "العنوان",
  "כתובת",
] as const;

export const STREET_PREFIXES: readonly string[] = [...ENGLISH, ...ROMANCE];
export const STREET_KEYWORDS: readonly string[] = [...SUFFIXES, ...FRENCH, ...SLAVIC, ...EAST_ASIAN];

interface StreetForm {
  readonly pattern: RegExp;
  /** Cheap test on the characters beside the type. */
  readonly fits: (before: string, after: string) => boolean;
}

const english: StreetForm = {
  pattern: ENGLISH_FORM,
  fits: (before) => /(?:\p{Lu}[\p{L}'’.-]*|\d(?:st|nd|rd|th)) $/u.test(before) && /\d/.test(before),
};
const romance: StreetForm = {
  pattern: ROMANCE_FORM,
  fits: (_, after) =>
    /^(?:de |del |della |da |do |dei |d')?(?:la |los |las )?[\p{Lu}\d]/u.test(after) && /\d/.test(after),
};
const suffixed: StreetForm = { pattern: SUFFIXED_FORM, fits: (_, after) => /^ ?\d/.test(after) };
const french: StreetForm = { pattern: FRENCH_FORM, fits: (before) => /\d ?(?:bis|ter|[a-d])?,?$/i.test(before) };
const slavic: StreetForm = { pattern: SLAVIC_FORM, fits: (_, after) => /\d/.test(after) };
const eastAsian: StreetForm = { pattern: EAST_ASIAN_FORM, fits: (before, after) => /\d|[０-９]/.test(before + after) };

const list = (types: readonly string[], form: StreetForm): (readonly [string, StreetForm])[] =>
  types.map((type) => [type, form]);

const FORMS: ReadonlyMap<string, StreetForm> = new Map([
  ...list(ENGLISH, english),
  ...list(ROMANCE, romance),
  ...list(SUFFIXES, suffixed),
  ...list(FRENCH, french),
  ...list(SLAVIC, slavic),
  ...list(EAST_ASIAN, eastAsian),
]);

/** The pattern to try around a street type, or undefined when its neighbours rule an address out. */
export function formOf(type: string, before: string, after: string): RegExp | undefined {
  const form = FORMS.get(type);
  return form?.fits(before, after) ? form.pattern : undefined;
}
