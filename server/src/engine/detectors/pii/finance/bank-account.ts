// Bank account number outside IBAN countries: only digits, so only its name makes it one.
import { allEqual, digitsOf } from "../checks/digits.ts";
import { defineIdentifier } from "../identifier.ts";

export default defineIdentifier({
  id: "bank-account",
  provider: "Banking",
  title: "Bank account number",
  source: "National clearing systems (ACH, BACS, BECS); no check digit in common",
  subject: "account",
  anchors: { digits: [7, 17] },
  pattern: /\d{7,17}|\d{2,6}(?:[- ]\d{2,8}){1,3}/g,
  words: [
    "account number",
    "account no",
    "account num",
    "acct no",
    "acct number",
    "acct",
    "bank account",
    "bankaccount",
    "accountnumber",
    "checking account",
    "savings account",
    "kontonummer",
    "konto-nr",
    "kontonr",
    "numéro de compte",
    "número de cuenta",
    "cuenta bancaria",
    "numero di conto",
    "conta bancária",
    "rekeningnummer",
    "nr konta",
    "numer konta",
    "口座番号",
    "银行账号",
    "银行卡号",
    "계좌번호",
  ],
  check: (bare) =>
    bare.length < 7 || bare.length > 17 || allEqual(digitsOf(bare)) || /^0+\d{1,3}$/.test(bare) ? undefined : "none",
  alone: (bare) => bare.length === 12 && !bare.startsWith("1"),
  examples: {
    flags: [{ title: "named", text: '"bank_account": "«806372135968»"' }],
    accepts: [{ title: "a service account id", text: "total: 945456787654" }],
  },
});
