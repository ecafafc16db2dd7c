/** A price, a total or a role that decides something is taken from what the caller sent. */

import type { Origin } from "../../languages/flow/origin.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import { lastName } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/client-trusted-amount.ts";

export default defineRisk({
  meta: {
    id: "client-trusted-amount",
    family: "security",
    title: "Amount or role taken from the caller",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      amount: {
        what: "{value} is charged or stored as the caller sent it.",
        why: "The browser is the caller's: changing the number in the request buys the goods for a cent, or with a negative amount pays money out. Nothing on the server notices.",
        next: "Look the price up by the id of the product and compute the total on the server; take only ids and quantities from the request.",
      },
      role: {
        what: "{value} is stored as the caller sent it.",
        why: "Whoever adds the field to the request becomes an administrator: the form does not show it, the server takes it.",
        next: "Set roles on the server, and let only an administrator change them.",
      },
    },
  },
  detect: {
    call(call, review) {
      if (!decides(call)) return undefined;
      for (const { name, value } of fieldsOf(call)) {
        const source = review.flow.originsOf(value).find((one) => one.kind === "request");
        if (!source) continue;
        const report = judge(name, source, value, call, review);
        if (report) return report;
      }
      return undefined;
    },
  },
  examples: { flags, accepts },
});

type Said = "amount" | "role";

const charging =
  /(?:charges|paymentIntents|payment_intents|PaymentIntent|Charge|sessions|Session|orders|Order|payments|Payment|refunds|Refund|invoices|Invoice|transactions|Transaction|transfers|Transfer|payouts|stripe|gateway|braintree|razorpay)/;
const writing =
  /^(?:create|insert|insertOne|insert_one|save|charge|capture|pay|refund|transfer|purchase|sale|createPayment|create_payment)$/;
const people = /(?:users?|User|accounts?|Account|members?|Member|profiles?|Profile)\b/;

/** A call that charges, or that writes an order or a user. */
function decides(call: Call): boolean {
  const name = lastName(call) ?? "";
  if (/^(?:Order|Payment|Invoice|User|Account|Transaction)$/.test(name)) return true;
  return writing.test(name);
}

function* fieldsOf(call: Call): Iterable<{ name: string; value: Expression }> {
  for (const { name, value } of call.args) {
    if (name !== undefined) yield { name, value };
    yield* entriesOf(value, 0);
  }
}

function* entriesOf(value: Expression, depth: number): Iterable<{ name: string; value: Expression }> {
  if (value.kind === "unary") yield* entriesOf(value.operand, depth);
  if (value.kind === "list" && depth < 4) for (const element of value.elements) yield* entriesOf(element, depth + 1);
  if (value.kind !== "map" || depth > 4) return;
  for (const entry of value.entries) {
    if (entry.name !== undefined) yield { name: entry.name, value: entry.value };
    yield* entriesOf(entry.value, depth + 1);
  }
}

const amountField =
  /^(?:amount|total|total_?(?:amount|price|cost)|price|unit_?(?:price|amount)|cost|subtotal|discount|Amount|Total|Price)$/i;
const roleField = /^(?:role|roles|is_?admin|is_?staff|is_?superuser|permissions|Role|IsAdmin)$/i;
const amountName =
  /(?:^|[._])(?:amount|total|totalamount|total_amount|totalprice|total_price|price|unitprice|unit_price|unitamount|cost|subtotal|discount)\w*$/i;
const roleName = /(?:^|[._])(?:role|roles|is_?admin|is_?staff|permissions)$/i;

function judge(field: string, source: Origin, value: Expression, call: Call, review: Review): Report<Said> | undefined {
  const named = review.textOf(value).replace(/[^\w.]/g, "");
  const target = review.textOf(call.callee);
  const fromCaller = (pattern: RegExp) =>
    pattern.test(source.label) || wordsOf(value, review).some((word) => pattern.test(word));
  const report = (message: Said): Report<Said> => ({
    message,
    at: call,
    values: { value: amountName.test(source.label) || roleName.test(source.label) ? source.label : named.slice(0, 40) },
    confidence: source.assumed ? "medium" : "high",
  });
  if (amountField.test(field) && fromCaller(amountName) && charging.test(target)) return report("amount");
  if (roleField.test(field) && fromCaller(roleName) && people.test(target)) return report("role");
  return undefined;
}

/** `Math.round(amount * 100)` and `data["amount"]` are about the amount. */
const wordsOf = (value: Expression, review: Review): readonly string[] =>
  review.textOf(value).match(/[A-Za-z_]\w*/g) ?? [];
