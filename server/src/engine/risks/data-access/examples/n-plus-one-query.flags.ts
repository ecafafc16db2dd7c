/** What n-plus-one-query reports. */
import type { RiskExample } from "../../risk.ts";

export const flags: readonly RiskExample[] = [
  {
    title: "QueryRow in a range loop",
    language: "go",
    code: `
        package store

        import "database/sql"

        func (s *Store) Totals(db *sql.DB, ids []int) ([]int, error) {
            var out []int
            for _, id := range ids {
                var total int
                if err := «db.QueryRow("SELECT total FROM orders WHERE id = $1", id)».Scan(&total); err != nil {
                    return nil, err
                }
                out = append(out, total)
            }
            return out, nil
        }
      `,
  },
  {
    title: "gorm in a range loop",
    language: "go",
    code: `
        package store

        import "gorm.io/gorm"

        func Attach(db *gorm.DB, orders []Order) {
            for i := range orders {
                «db.First(&orders[i].Customer, orders[i].CustomerID)»
            }
        }
      `,
  },
  {
    title: "A query of a struct's pool",
    language: "go",
    code: `
        package store

        import (
            "context"
            "github.com/jackc/pgx/v5/pgxpool"
        )

        type Repo struct{ pool *pgxpool.Pool }

        func (r *Repo) Names(ctx context.Context, ids []int64) []string {
            var names []string
            for _, id := range ids {
                var name string
                «r.pool.QueryRow(ctx, "SELECT name FROM users WHERE id = $1", id)».Scan(&name)
                names = append(names, name)
            }
            return names
        }
      `,
  },
  {
    title: "A fragment with the usual name",
    language: "go",
    code: `
        for _, post := range posts {
            rows, err := «db.Query("SELECT id, body FROM comments WHERE post_id = ?", post.ID)»
            if err != nil {
                return err
            }
            defer rows.Close()
        }
      `,
  },
  {
    title: "A repository in a for loop",
    language: "java",
    code: `
        import org.springframework.stereotype.Service;

        @Service
        class OrderService {
            private final CustomerRepository customerRepository;

            List<OrderDto> load(List<Order> orders) {
                List<OrderDto> result = new ArrayList<>();
                for (Order order : orders) {
                    Customer customer = «customerRepository.findById(order.getCustomerId())».orElseThrow();
                    result.add(new OrderDto(order, customer));
                }
                return result;
            }
        }
      `,
  },
  {
    title: "A repository in a stream",
    language: "java",
    code: `
        class Names {
            private final UserRepository users;
            List<String> of(List<Long> ids) {
                return ids.stream().map(id -> «users.findById(id)».get().getName()).toList();
            }
        }
      `,
  },
  {
    title: "JdbcTemplate per element",
    language: "java",
    code: `
        import org.springframework.jdbc.core.JdbcTemplate;

        class Prices {
            private final JdbcTemplate jdbcTemplate;
            void fill(List<Item> items) {
                for (Item item : items) {
                    item.setPrice(«jdbcTemplate.queryForObject("SELECT price FROM prices WHERE sku = ?", Long.class, item.getSku())»);
                }
            }
        }
      `,
  },
  {
    title: "EntityManager per element",
    language: "java",
    code: `
        import jakarta.persistence.EntityManager;

        class Loader {
            private EntityManager em;
            void load(List<Long> ids) {
                for (Long id : ids) {
                    Author author = «em.find(Author.class, id)»;
                    System.out.println(author.getName());
                }
            }
        }
      `,
  },
  {
    title: "Django in a view's loop",
    language: "python",
    code: `
        from .models import Author, Book
        def report(authors):
            rows = []
            for author in authors:
                rows.append((author.name, «Book.objects.filter(author=author).count()»))
            return rows
      `,
  },
  {
    title: "A cursor in a loop",
    language: "python",
    code: `
        def enrich(cursor, orders):
            for order in orders:
                «cursor.execute("SELECT name FROM customers WHERE id = %s", (order["customer_id"],))»
                order["customer"] = cursor.fetchone()[0]
      `,
  },
  {
    title: "Mongoose in a loop",
    language: "ecmascript",
    code: `
        import { User } from "./models/user";
        export async function attach(comments) {
          for (const comment of comments) {
            comment.author = await «User.findById(comment.authorId)»;
          }
        }
      `,
  },
  {
    title: "pg by index",
    language: "ecmascript",
    code: `
        const { Pool } = require("pg");
        const pool = new Pool();
        async function attach(orders) {
          for (let i = 0; i < orders.length; i++) {
            const { rows } = await «pool.query("SELECT * FROM items WHERE order_id = $1", [orders[i].id])»;
            orders[i].items = rows;
          }
        }
      `,
  },

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
                      yield «connection.execute(text("select price from item where sku = :s"), {"s": sku}).scalar()»
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
];
