/** A query that runs once per element of a collection. */

import { forEachChild } from "../../model/code/children.ts";
import type { Call, Expression } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { ancestorOf, enclosingFunction, enclosingLoop, type Repetition } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "n-plus-one-query",
    family: "data-access",
    title: "Query once per element",
    severity: "error",
    languages: ["python", "ecmascript"],
    messages: {
      loop: {
        what: "{call} asks the database once for every element of {collection}.",
        why: "With ten rows on a laptop this is invisible. With ten thousand it is ten thousand round trips one after the other: the request takes minutes, holds a connection from the pool all that time, and the database spends its time parsing the same statement.",
        next: "Collect the keys first and ask once with IN (…), a join, or the loader of your ORM ({sketch}).",
      },
      parallel: {
        what: "{call} asks the database once for every element of {collection}, all at the same time.",
        why: "Running the queries at once does not make them fewer: the pool has a handful of connections, the rest queue up behind them, and every other request of the process waits with them.",
        next: "Collect the keys first and ask once with IN (…), a join, or the loader of your ORM ({sketch}).",
      },
      hidden: {
        what: "{call} runs a query, and it is called once for every element of {collection}.",
        why: "The query hides in a helper, so the loop looks harmless. With ten thousand elements it is ten thousand round trips, and the request holds a connection all that time.",
        next: "Give the helper the whole collection and ask once with IN (…) or a join ({sketch}).",
      },
    },
  },
  detect: {
    call(call, review) {
      const hidden = !isQuery(call, review);
      if (hidden && !hidesQuery(call, review)) return undefined;
      const repetition = repetitionOf(call, review);
      if (!repetition || isDeliberate(call, repetition, review)) return undefined;
      return {
        message: hidden ? ("hidden" as const) : repetition.parallel ? ("parallel" as const) : ("loop" as const),
        at: call,
        values: {
          call: shortened(review.textOf(call.callee)),
          collection: shortened(repetition.iterable ? review.textOf(repetition.iterable) : "a loop"),
          sketch: sketchFor(review),
        },
        restsOn: call,
        confidence: hidden ? ("medium" as const) : ("high" as const),
      };
    },
  },
  examples: {
    flags: [
      {
        title: "A query in a for loop",
        language: "python",
        code: `
          from sqlalchemy.orm import Session
          def totals(session: Session, orders):
              result = []
              for order in orders:
                  customer = «session.get(Customer, order.customer_id)»
                  result.append((order, customer.name))
              return result
        `,
      },
      {
        title: "A query in a comprehension",
        language: "python",
        code: `
          from sqlalchemy.orm import Session
          def names(session: Session, ids):
              return [«session.query(User).filter(User.id == i).first()».name for i in ids]
        `,
      },
      {
        title: "Hidden in a helper of the same file",
        language: "python",
        code: `
          from sqlalchemy.orm import Session
          def owner_of(session: Session, item):
              return session.query(User).filter(User.id == item.owner_id).one()
          def report(session: Session, items):
              return {item.id: «owner_of(session, item)» for item in items}
        `,
      },
      {
        title: "Execute per element",
        language: "python",
        code: `
          from sqlalchemy import create_engine, text
          engine = create_engine(url)
          def prices(skus):
              with engine.connect() as connection:
                  for sku in skus:
                      yield «connection.execute(text("select price from item where sku = :s"), {"s": sku})».scalar()
        `,
      },
      {
        title: "Prisma in a loop",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const prisma = new PrismaClient();
          export async function withCustomers(orders: Order[]) {
            for (const order of orders) {
              order.customer = await «prisma.customer.findUnique({ where: { id: order.customerId } })»;
            }
          }
        `,
      },
      {
        title: "Prisma in Promise.all",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const prisma = new PrismaClient();
          const load = (ids: string[]) => Promise.all(ids.map((id) => «prisma.user.findUnique({ where: { id } })»));
        `,
      },
      {
        title: "A fragment with the usual name",
        language: "ecmascript",
        code: `
          const posts = await prisma.post.findMany();
          for (const post of posts) {
            post.author = await «prisma.user.findFirst({ where: { id: post.authorId } })»;
          }
        `,
      },
      {
        title: "Hidden in a helper",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const db = new PrismaClient();
          async function stockOf(sku: string) {
            return db.stock.findFirst({ where: { sku } });
          }
          export async function check(lines: Line[]) {
            for (const line of lines) {
              const stock = await «stockOf(line.sku)»;
              if (!stock) throw new Error(line.sku);
            }
          }
        `,
      },
    ],
    accepts: [
      {
        title: "One query for all",
        language: "python",
        code: `
          from sqlalchemy.orm import Session
          def customers(session: Session, ids):
              return session.query(Customer).filter(Customer.id.in_(ids)).all()
        `,
      },
      {
        title: "The query is what the loop iterates over",
        language: "python",
        code: `
          from sqlalchemy.orm import Session
          def names(session: Session):
              for user in session.query(User).filter(User.active).all():
                  print(user.name)
        `,
      },
      {
        title: "Paging",
        language: "python",
        code: `
          from sqlalchemy.orm import Session
          def pages(session: Session):
              offset = 0
              while True:
                  rows = session.query(User).order_by(User.id).offset(offset).limit(500).all()
                  if not rows:
                      break
                  yield from rows
                  offset += 500
        `,
      },
      {
        title: "In batches",
        language: "python",
        code: `
          from sqlalchemy.orm import Session
          def load(session: Session, ids):
              for batch in chunked(ids, 500):
                  yield from session.query(User).filter(User.id.in_(batch)).all()
        `,
      },
      {
        title: "Included",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const prisma = new PrismaClient();
          export const orders = () => prisma.order.findMany({ include: { customer: true }, take: 100 });
        `,
      },
      {
        title: "A retry loop",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const prisma = new PrismaClient();
          async function ping() {
            for (let attempt = 0; attempt < 3; attempt++) {
              try {
                return await prisma.user.findFirst();
              } catch (error) {
                await sleep(100 * 2 ** attempt);
              }
            }
          }
        `,
      },
      {
        title: "Cursor paging",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const prisma = new PrismaClient();
          async function* all() {
            let cursor: string | undefined;
            while (true) {
              const page = await prisma.user.findMany({ take: 500, skip: cursor ? 1 : 0, cursor: cursor ? { id: cursor } : undefined });
              if (page.length === 0) return;
              yield* page;
              cursor = page[page.length - 1].id;
            }
          }
        `,
      },
      {
        title: "A small fixed list",
        language: "ecmascript",
        code: `
          import { PrismaClient } from "@prisma/client";
          const prisma = new PrismaClient();
          for (const role of ["admin", "member"]) {
            await prisma.role.findFirst({ where: { role } });
          }
        `,
      },
    ],
  },
});

const isQuery = (call: Call, review: Review): boolean =>
  review.hasRole(call, "db.query") && !review.hasRole(call, "db.write");

interface Around {
  readonly iterable?: Expression;
  readonly loop: CodeNode;
  readonly parallel: boolean;
}

/** A loop around the call, or a callback of map/forEach and the like that holds it. */
function repetitionOf(call: Call, review: Review): Around | undefined {
  const loop = enclosingLoop(call);
  if (loop) return loopAround(loop);
  const around = enclosingFunction(call);
  const iterating = around?.parent?.kind === "call" ? around.parent : undefined;
  if (iterating?.callee.kind !== "member" || !iteratingMethods.has(iterating.callee.property)) return undefined;
  const outer = ancestorOf(iterating, "call");
  const parallel = outer !== undefined && review.hasRole(outer, "concurrency.gather");
  return { iterable: iterating.callee.object, loop: iterating, parallel };
}

const iteratingMethods = new Set(["map", "forEach", "filter", "flatMap", "some", "every", "find", "reduce"]);

function loopAround(loop: Repetition): Around | undefined {
  const iterable = loop.kind === "loop" ? loop.iterable : loop.clauses.at(-1)?.iterable;
  // A counting loop or `while` is paging or a retry until something says otherwise.
  return iterable ? { iterable, loop, parallel: false } : undefined;
}

/** Batches, retries, small literal lists, and loops that stop at the first hit. */
function isDeliberate(call: Call, around: Around, review: Review): boolean {
  const { iterable } = around;
  if (!iterable) return true;
  if (iterable.kind === "list" && iterable.elements.length <= 5) return true;
  return isBatch(iterable, review) || isAttempts(iterable) || takesBatch(call, around, review);
}

const batchNames = /(?:chunk|batch|page|slice|partition|window|group)/i;

function isBatch(iterable: Expression, review: Review): boolean {
  if (iterable.kind === "call") return batchNames.test(review.textOf(iterable.callee)) || isStepRange(iterable);
  return iterable.kind === "name" && /^(?:chunks|batches|pages|slices|windows)$/i.test(iterable.name);
}

/** range(0, len(ids), 500) */
const isStepRange = (call: Call): boolean =>
  call.callee.kind === "name" && call.callee.name === "range" && call.args.length === 3;

const isAttempts = (iterable: Expression): boolean =>
  iterable.kind === "call" &&
  iterable.callee.kind === "name" &&
  iterable.callee.name === "range" &&
  iterable.args.length === 1 &&
  iterable.args[0]?.value.kind !== "call";

/** The query's own condition takes a collection: each turn handles many. */
const takesBatch = (call: Call, _around: Around, review: Review): boolean =>
  /\bin_\(|\bin:\s|__in=|= ANY\(|\bWHERE\b[^"']*\bIN\s*\(/i.test(review.textOf(call));

/** A function of this file, called here, whose own body runs a query outside of any branch to a cache. */
function hidesQuery(call: Call, review: Review): boolean {
  const target = review.resolver.localFunction(call);
  if (!target?.body || target.parent?.kind === "call") return false;
  let found = false;
  let cached = false;
  const visit = (node: CodeNode): void => {
    if (node.kind === "function") return;
    if (node.kind === "call") {
      found ||= isQuery(node, review);
      cached ||= review.hasRole(node, "cache.read");
    }
    forEachChild(node, visit);
  };
  visit(target.body);
  return (
    found &&
    !cached &&
    !/cache|memo/i.test(target.decorators.map(({ expression }) => review.textOf(expression)).join(" "))
  );
}

function sketchFor(review: Review): string {
  return review.knowledge.language === "python"
    ? "`select(Customer).where(Customer.id.in_(ids))` or `selectinload`"
    : "`findMany({ where: { id: { in: ids } } })` or `include`";
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
};
