/** What transaction-scope lets pass. */
import type { RiskExample } from "../../risk.ts";

export const accepts: readonly RiskExample[] = [
  {
    title: "Atomic",
    language: "python",
    code: `
        from django.db import transaction
        from .models import Order, OrderLine
        @transaction.atomic
        def place(customer, items):
            order = Order.objects.create(customer=customer)
            OrderLine.objects.bulk_create([OrderLine(order=order, sku=i) for i in items])
      `,
  },
  {
    title: "One unit of work",
    language: "python",
    code: `
        from sqlalchemy.orm import Session
        def place(db: Session, data):
            order = Order(**data)
            db.add(order)
            db.flush()
            db.add(Invoice(order_id=order.id))
            db.commit()
      `,
  },
  {
    title: "One or the other",
    language: "python",
    code: `
        from .models import Draft, Post
        def store(data, publish):
            if publish:
                Post.objects.create(**data)
            else:
                Draft.objects.create(**data)
      `,
  },
  {
    title: "A record of the event only",
    language: "python",
    code: `
        from .models import AuditLog, Post
        def publish(data):
            Post.objects.create(**data)
            AuditLog.objects.create(action="publish")
      `,
  },
  {
    title: "A request before the transaction",
    language: "python",
    code: `
        import requests
        from django.db import transaction
        from .models import Order
        def pay(order_id):
            answer = requests.post("https://pay.example/charge", timeout=10)
            with transaction.atomic():
                Order.objects.filter(pk=order_id).update(paid=answer.ok)
      `,
  },
  {
    title: "In a transaction",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export const place = (data) =>
          prisma.$transaction(async (tx) => {
            await tx.order.create({ data });
            await tx.product.update({ where: { id: data.productId }, data: { stock: { decrement: 1 } } });
          });
      `,
  },
  {
    title: "As an array",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export const place = (data) =>
          prisma.$transaction([prisma.order.create({ data }), prisma.cart.delete({ where: { id: data.cartId } })]);
      `,
  },
  {
    title: "On one client",
    language: "ecmascript",
    code: `
        import { Pool } from "pg";
        const pool = new Pool();
        export async function transfer(from, to, amount) {
          const client = await pool.connect();
          try {
            await client.query("BEGIN");
            await client.query("UPDATE accounts SET balance = balance - $1 WHERE id = $2", [amount, from]);
            await client.query("UPDATE accounts SET balance = balance + $1 WHERE id = $2", [amount, to]);
            await client.query("COMMIT");
          } finally {
            client.release();
          }
        }
      `,
  },
  {
    title: "One write",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export async function rename(id: string, name: string) {
          const user = await prisma.user.findUnique({ where: { id } });
          return prisma.user.update({ where: { id }, data: { name } });
        }
      `,
  },
  {
    title: "On a transaction",
    language: "go",
    code: `
        func Transfer(ctx context.Context, db *sql.DB) error {
            tx, err := db.BeginTx(ctx, nil)
            if err != nil {
                return err
            }
            defer tx.Rollback()
            if _, err := tx.Exec("UPDATE a SET x = 1 WHERE id = 1"); err != nil {
                return err
            }
            if _, err := tx.Exec("UPDATE b SET x = 1 WHERE id = 1"); err != nil {
                return err
            }
            return tx.Commit()
        }
      `,
  },
  {
    title: "Given a transaction",
    language: "go",
    code: `
        func place(tx *sql.Tx) error {
            tx.Exec("INSERT INTO a VALUES (1)")
            _, err := tx.Exec("INSERT INTO b VALUES (1)")
            return err
        }
      `,
  },
  {
    title: "gorm's callback",
    language: "go",
    code: `
        func place(db *gorm.DB) error {
            return db.Transaction(func(tx *gorm.DB) error {
                tx.Create(&Order{})
                return tx.Create(&Payment{}).Error
            })
        }
      `,
  },
  {
    title: "One write",
    language: "go",
    code: `
        func rename(db *sql.DB) error {
            _, err := db.Exec("UPDATE users SET name = $1 WHERE id = $2", "a", 1)
            return err
        }
      `,
  },
  {
    title: "Transactional method",
    language: "java",
    code: `
        class OrderService {
            private final OrderRepository orders;
            private final StockRepository stock;
            @Transactional
            public void place(Order order, Stock item) {
                orders.save(order);
                stock.save(item);
            }
        }
      `,
  },
  {
    title: "Transactional class",
    language: "java",
    code: `
        @Service
        @Transactional
        class OrderService {
            private final OrderRepository orders;
            private final StockRepository stock;
            public void place(Order order, Stock item) {
                orders.save(order);
                stock.save(item);
            }
        }
      `,
  },
  {
    title: "One write",
    language: "java",
    code: `
        class OrderService {
            private final OrderRepository orders;
            void place(Order order) {
                orders.save(order);
            }
        }
      `,
  },
  {
    title: "Auto-commit off",
    language: "java",
    code: `
        class Transfers {
            void run(Connection connection) throws SQLException {
                connection.setAutoCommit(false);
                connection.createStatement().executeUpdate("UPDATE a SET x = 1 WHERE id = 1");
                connection.createStatement().executeUpdate("UPDATE b SET x = 1 WHERE id = 1");
                connection.commit();
            }
        }
      `,
  },
];
