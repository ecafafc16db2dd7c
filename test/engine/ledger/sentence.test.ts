import { describe, expect, it } from "vitest";
import { judgeSentence, type SentenceSubject } from "../../../server/src/engine/ledger/sentence.ts";

const subject: SentenceSubject = {
  findingTexts: [
    "requests.get() waits without a deadline",
    "A peer that stops answering keeps the worker busy until the process restarts.",
  ],
  identifiers: ["exportInvoices", "rows", "InvoiceStore"],
  contextTerms: ["billing-api", "orders"],
  earlier: ["The orders table holds 40 rows per tenant."],
};

const specific = [
  "The orders view never returns more than 200 rows per tenant.",
  "billing-api answers within 300 ms and we fall back to the stored price.",
  "Runs in the nightly job, so the twenty seconds block nobody.",
  "If Redis is down the caller gets the value from Postgres.",
  "exportInvoices is called by the finance script only, once a month.",
  "The load balancer cuts every connection at 30 s, before the pool is empty.",
  "Retries are safe because the insert is idempotent on order id.",
  "Only admins reach this, the gateway checks the role before.",
  "Duplicate events are dropped by the unique index on event_id.",
  "We read at most two pages of results here.",
  "Die Tabelle hat höchstens 500 Zeilen je Mandant.",
  "Der Aufruf läuft über die Warteschlange und wird dreimal wiederholt.",
  "Como máximo diez segundos, luego la cola lo reintenta.",
  "最多返回 50 条记录，超时后进入重试队列。",
  "上限は 100 件で、失敗したらキューに戻ります。",
];
const empty = [
  "",
  "ok",
  "looks good",
  "Looks good to me!",
  "I reviewed it and it is fine.",
  "The code is clean and well written.",
  "This is correct because it does the right thing.",
  "I am 100% sure that this works.",
  "Written in 2026 by our assistant and checked.",
  "good good good good good",
  "asdf asdf qwer zxcv",
  "Approved as discussed with the team.",
  "Sieht gut aus, passt so für uns.",
  "Todo se ve bien, nada que decir.",
];
const copied = [
  "requests.get() waits without a deadline",
  "requests.get waits without a deadline here",
  "A peer that stops answering keeps the worker busy until the process restarts",
  "the orders table holds 40 rows per tenant",
];

describe("judgeSentence", () => {
  it.each(specific)("accepts: %s", (sentence) => {
    expect(judgeSentence(sentence, subject)).toEqual({ accepted: true });
  });

  it.each([...empty, ...copied])("refuses: %s", (sentence) => {
    expect(judgeSentence(sentence, subject)).toMatchObject({ accepted: false });
  });

  it("refuses kindly, with a hint from the context", () => {
    const verdict = judgeSentence("looks good to me, ship it", subject);
    expect(verdict).toMatchObject({ accepted: false });
    expect(verdict.accepted || verdict.hint).toContain("billing-api");
  });

  it("refuses an essay and stays quick on it", () => {
    expect(judgeSentence("word 1 ".repeat(100_000), subject)).toMatchObject({ accepted: false });
  });
});
