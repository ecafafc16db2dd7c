/** What n-plus-one-query lets pass. */
import type { RiskExample } from "../../risk.ts";

export const accepts: readonly RiskExample[] = [
  {
    title: "One query for all ids",
    language: "go",
    code: `
        func names(db *sql.DB, ids []int64) (*sql.Rows, error) {
            return db.Query("SELECT id, name FROM users WHERE id = ANY($1)", pq.Array(ids))
        }
      `,
  },
  {
    title: "Preloaded",
    language: "go",
    code: `
        func orders(db *gorm.DB) (out []Order) {
            db.Preload("Customer").Limit(100).Find(&out)
            return out
        }
      `,
  },
  {
    title: "Waiting for the database",
    language: "go",
    code: `
        func wait(db *sql.DB) {
            for i := 0; i < 10; i++ {
                if err := db.QueryRow("SELECT 1").Scan(new(int)); err == nil {
                    return
                }
                time.Sleep(time.Second)
            }
        }
      `,
  },
  {
    title: "Rows of one query",
    language: "go",
    code: `
        func all(db *sql.DB) error {
            rows, err := db.Query("SELECT id FROM users WHERE active LIMIT 100")
            if err != nil {
                return err
            }
            for rows.Next() {
                rows.Scan(&id)
            }
            return rows.Err()
        }
      `,
  },
  {
    title: "One query for all ids",
    language: "java",
    code: `
        class Names {
            private final UserRepository users;
            List<User> of(List<Long> ids) {
                return users.findAllById(ids);
            }
        }
      `,
  },
  {
    title: "In batches",
    language: "java",
    code: `
        class Names {
            private final UserRepository users;
            void of(List<Long> ids) {
                for (List<Long> part : Lists.partition(ids, 500)) {
                    users.findAllById(part);
                }
            }
        }
      `,
  },
  {
    title: "A map, not a repository",
    language: "java",
    code: `
        class Names {
            private final Map<Long, User> byId;
            void of(List<Long> ids) {
                for (Long id : ids) {
                    print(byId.get(id));
                }
            }
        }
      `,
  },
  {
    title: "The query is the collection",
    language: "java",
    code: `
        class Names {
            private final UserRepository users;
            void print(Pageable page) {
                for (User user : users.findAll(page)) {
                    System.out.println(user.getName());
                }
            }
        }
      `,
  },
  {
    title: "A dictionary's get",
    language: "python",
    code: `
        def names(session, ids):
            cache = {}
            return [cache.get(i) for i in ids]
      `,
  },

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
];
