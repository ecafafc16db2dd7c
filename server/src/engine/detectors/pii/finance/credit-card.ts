// Payment card number: length and first digits of a card scheme, and Luhn. An epoch in milliseconds is no card.
import { allEqual, digitsOf } from "../checks/digits.ts";
import { luhn } from "../checks/luhn.ts";
import { defineIdentifier } from "../identifier.ts";
import { isTestCard } from "./testCards.ts";

interface Scheme {
  readonly prefix: RegExp;
  readonly lengths: readonly number[];
}

const SCHEMES: readonly Scheme[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:30[0-5]|309|36|3[89])/, lengths: [14, 16, 19] },
  { prefix: /^(?:6011|65|64[4-9]|622)/, lengths: [16, 19] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:50(?:18|19|20|38)|5[68]|6(?:304|39|7))/, lengths: [16, 18, 19] },
  { prefix: /^(?:60|65|81|82|508)/, lengths: [16] },
  { prefix: /^220[0-4]/, lengths: [16] },
  { prefix: /^9792/, lengths: [16] },
];

/** Airline cards lead with 1; only their name tells them from any other number. */
const isScheme = (bare: string): boolean =>
  SCHEMES.some(({ prefix, lengths }) => lengths.includes(bare.length) && prefix.test(bare)) ||
  (bare.length === 15 && bare.startsWith("1"));

/** Groups as printed on cards. */
const GROUPED = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5}|\d{6} \d{5} \d{4})$/;

/** Long numbers of other kinds; one in ten passes Luhn by chance. */
const OTHER = [
  "order",
  "orders",
  "invoice",
  "tracking",
  "shipment",
  "id",
  "ids",
  "ref",
  "reference",
  "ticket",
  "transaction",
  "offset",
  "timestamp",
  "ts",
  "time",
  "nonce",
  "seed",
  "hash",
  "sku",
  "serial",
  "case",
  "bestellung",
  "auftrag",
  "commande",
  "pedido",
  "request",
  "session",
  "account",
  "imei",
  "tweet",
  "snowflake",
  "channel",
  "guild",
  "message",
] as const;

export default defineIdentifier({
  id: "credit-card",
  provider: "Payment cards",
  title: "Payment card number",
  source: "ISO/IEC 7812-1; issuer ranges of the card schemes",
  subject: "account",
  anchors: { digits: [13, 19] },
  pattern: /\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5}|\d{6} \d{5} \d{4}|\d{13,19}/g,
  words: [
    "card",
    "cards",
    "card number",
    "cardnumber",
    "card no",
    "credit card",
    "creditcard",
    "debit card",
    "pan",
    "cc",
    "ccn",
    "cc number",
    "visa",
    "mastercard",
    "amex",
    "american express",
    "discover",
    "diners",
    "maestro",
    "kreditkarte",
    "karte",
    "kartennummer",
    "carte",
    "carte bancaire",
    "tarjeta",
    "cartão",
    "carta di credito",
    "creditcardnummer",
    "kortnummer",
    "карта",
    "карты",
    "カード番号",
    "信用卡",
    "卡号",
    "카드번호",
    "acct",
    "payment",
  ],
  check: (bare) => {
    if (!isScheme(bare) || allEqual(digitsOf(bare))) return undefined;
    return luhn(digitsOf(bare)) ? "valid" : "invalid";
  },
  strong: (_, written, check) => check === "valid" && GROUPED.test(written),
  likely: (bare, _, check) => check === "valid" && bare.length >= 15 && /^(?:4|5[1-5]|3[47]|2[2-7])/.test(bare),
  otherNames: OTHER,
  alone: (bare) => !bare.startsWith("1"),
  reserved: isTestCard,
  examples: {
    flags: [
      { title: "named", text: "card «4539 8917 8816 6191»" },
      { title: "in groups", text: "paid with «5412 1830 5208 9195»" },
    ],
    accepts: [
      { title: "epoch milliseconds", text: "ts=1783637284206" },
      { title: "a processor's test card", text: "card 4242 4242 4242 4242" },
    ],
  },
});
