/** Dependent writes without a transaction, slow work inside of one, and a transaction begun on a pool. */
import type { FunctionNode } from "../../model/code/declarations.ts";
import type { Call } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { examples } from "./examples/transaction-scope.ts";
import { shortened } from "./repetition.ts";
import { transactionAround } from "./transactions.ts";
import { dependentWrites } from "./writes.ts";

type Said = "writes" | "commits" | "remote" | "pool";

export default defineRisk({
  meta: {
    id: "transaction-scope",
    family: "data-access",
    title: "Transaction missing or too wide",
    severity: "error",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      writes: {
        what: "{second} writes after {first} and depends on it, but no transaction holds the two together.",
        why: "When the process dies, the connection breaks or the second write is refused, the first one stays: money has left one account and reached no other, an order has no lines. Nobody notices until the books are compared, and no code knows how to repair it.",
        next: "Put both in one transaction ({sketch}).",
      },
      commits: {
        what: "This commit ends the transaction between two writes of one operation.",
        why: "What was written before it stays when the rest fails. The operation looks like one step in the code and is two in the database; half of it survives every crash.",
        next: "Flush to get generated keys and commit once, at the end ({sketch}).",
      },
      remote: {
        what: "{call} runs while the transaction is open.",
        why: "The transaction keeps its locks and its connection until the other side answers. When that system slows down, every request that touches the same rows waits, the pool runs dry, and an outage elsewhere becomes yours. A rollback does not take the call back either.",
        next: "Call before the transaction or after the commit; to be sure that it happens, write an outbox row inside.",
      },
      pool: {
        what: "{call} starts a transaction on the pool: the next statement may run on another connection.",
        why: "A pool gives every query any free connection. Under load the writes run outside of the transaction, and the open one goes back to the pool with its locks: the next request works inside somebody else's transaction.",
        next: "Take one connection (`const client = await pool.connect()`), run all statements on it and release it.",
      },
    },
  },
  detect: {
    function: (declared, review) => withinFunction(declared, review),
    call: (call, review) => remoteInside(call, review) ?? beginOnPool(call, review),
  },
  examples,
});

const sketches: Readonly<Record<Review["knowledge"]["language"], string>> = {
  python: "`with session.begin():`, `transaction.atomic()`, `async with conn.transaction():`",
  ecmascript:
    "`prisma.$transaction(async (tx) => …)`, `dataSource.transaction(…)`, `session.withTransaction(…)`, `BEGIN … COMMIT` on one client",
  go: "`tx, err := db.BeginTx(ctx, nil)` … `tx.Commit()`, gorm's `db.Transaction(func(tx *gorm.DB) error {…})`",
  java: "`@Transactional` on the service method",
};

function withinFunction(declared: FunctionNode, review: Review): Report<Said> | undefined {
  const pair = dependentWrites(declared, review);
  if (!pair) return undefined;
  const values = {
    first: shortened(review.textOf(pair.first.callee)),
    second: shortened(review.textOf(pair.second.callee)),
    sketch: sketches[review.knowledge.language],
  };
  return { message: pair.commit ? "commits" : "writes", at: pair.second, values, restsOn: pair.second };
}

function remoteInside(call: Call, review: Review): Report<Said> | undefined {
  if (!review.hasRole(call, "http.call", "rpc.call", "sleep", "mail.send", "payment.charge", "model.call"))
    return undefined;
  const around = transactionAround(call, review);
  if (!around) return undefined;
  return { message: "remote", at: call, values: { call: shortened(review.textOf(call.callee)) }, restsOn: call };
}

/** `pool.query("BEGIN")`: a client that was taken from the pool is another type. */
function beginOnPool(call: Call, review: Review): Report<Said> | undefined {
  const name = review.nameOf(call);
  if (name !== "pg.Pool.query" && name !== "mysql2.Pool.query") return undefined;
  const text = call.args[0] && review.constant(call.args[0].value);
  if (typeof text !== "string" || !/^\s*(?:begin|start\s+transaction)\b/i.test(text)) return undefined;
  return { message: "pool", at: call, values: { call: shortened(review.textOf(call)) }, restsOn: call };
}
