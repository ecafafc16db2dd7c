/** What transaction-scope reports. */
import type { RiskExample } from "../../risk.ts";

export const flags: readonly RiskExample[] = [
  {
    title: "A transfer in Django",
    language: "python",
    code: `
        from .models import Account
        def transfer(request, source_id, target_id, amount):
            source = Account.objects.get(pk=source_id)
            target = Account.objects.get(pk=target_id)
            source.balance -= amount
            target.balance += amount
            source.save()
            «target.save()»
      `,
  },
  {
    title: "An order and its lines in Django",
    language: "python",
    code: `
        from .models import Order, OrderLine
        def place(customer, items):
            order = Order.objects.create(customer=customer)
            «OrderLine.objects.bulk_create([OrderLine(order=order, sku=i) for i in items])»
            return order
      `,
  },
  {
    title: "Two commits in one operation",
    language: "python",
    code: `
        from sqlalchemy.orm import Session
        def place(db: Session, data):
            order = Order(**data)
            db.add(order)
            «db.commit()»
            db.add(Invoice(order_id=order.id))
            db.commit()
            return order
      `,
  },
  {
    title: "asyncpg commits every statement",
    language: "python",
    code: `
        import asyncpg
        async def move(pool: asyncpg.Pool, a, b, amount):
            await pool.execute("UPDATE accounts SET balance = balance - $1 WHERE id = $2", amount, a)
            await «pool.execute("UPDATE accounts SET balance = balance + $1 WHERE id = $2", amount, b)»
      `,
  },
  {
    title: "A request inside of the transaction",
    language: "python",
    code: `
        import requests
        from django.db import transaction
        from .models import Order
        def pay(order_id):
            with transaction.atomic():
                order = Order.objects.select_for_update().get(pk=order_id)
                «requests.post("https://pay.example/charge", json={"id": order_id}, timeout=10)»
                order.save()
      `,
  },
  {
    title: "Prisma: an order and the stock",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export async function placeOrder(userId: string, productId: string, quantity: number) {
          const order = await prisma.order.create({ data: { userId, productId, quantity } });
          await «prisma.product.update({ where: { id: productId }, data: { stock: { decrement: quantity } } })»;
          return order;
        }
      `,
  },
  {
    title: "A transfer on a pool",
    language: "ecmascript",
    code: `
        import { pool } from "./db";
        export async function transfer(from, to, amount) {
          await pool.query("UPDATE accounts SET balance = balance - $1 WHERE id = $2", [amount, from]);
          await «pool.query("UPDATE accounts SET balance = balance + $1 WHERE id = $2", [amount, to])»;
        }
      `,
  },
  {
    title: "BEGIN on the pool",
    language: "ecmascript",
    code: `
        import { Pool } from "pg";
        const pool = new Pool();
        export async function save(a) {
          await «pool.query("BEGIN")»;
          await pool.query("INSERT INTO a VALUES ($1)", [a]);
          await pool.query("COMMIT");
        }
      `,
  },
  {
    title: "fetch inside of the transaction",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export const pay = (id: string) =>
          prisma.$transaction(async (tx) => {
            const order = await tx.order.findUnique({ where: { id } });
            await «fetch("https://pay.example/charge", { method: "POST", body: JSON.stringify(order) })»;
            await tx.order.update({ where: { id }, data: { paid: true } });
          });
      `,
  },
  {
    title: "Two statements on the pool",
    language: "go",
    code: `
        package bank

        import (
            "context"
            "database/sql"
        )

        func Transfer(ctx context.Context, db *sql.DB, from, to, amount int) error {
            if _, err := db.ExecContext(ctx, "UPDATE accounts SET balance = balance - $1 WHERE id = $2", amount, from); err != nil {
                return err
            }
            _, err := «db.ExecContext(ctx, "UPDATE accounts SET balance = balance + $1 WHERE id = $2", amount, to)»
            return err
        }
      `,
  },
  {
    title: "gorm: an order and its payment",
    language: "go",
    code: `
        package shop

        import "gorm.io/gorm"

        func Place(db *gorm.DB, order *Order, payment *Payment) error {
            if err := db.Create(&Order{ID: 1}).Error; err != nil {
                return err
            }
            return «db.Create(&Payment{OrderID: 1})».Error
        }
      `,
  },
  {
    title: "A struct's pool",
    language: "go",
    code: `
        package shop

        import "database/sql"

        type Store struct{ db *sql.DB }

        func (s *Store) Place(sku string) error {
            _, err := s.db.Exec("INSERT INTO orders (sku) VALUES ($1)", sku)
            if err != nil {
                return err
            }
            _, err = «s.db.Exec("UPDATE stock SET quantity = quantity - 1 WHERE sku = $1", sku)»
            return err
        }
      `,
  },
  {
    title: "pgx",
    language: "go",
    code: `
        package shop

        import (
            "context"
            "github.com/jackc/pgx/v5/pgxpool"
        )

        func Register(ctx context.Context, pool *pgxpool.Pool, name string) error {
            if _, err := pool.Exec(ctx, "INSERT INTO users (name) VALUES ($1)", name); err != nil {
                return err
            }
            _, err := «pool.Exec(ctx, "INSERT INTO wallets (owner) VALUES ($1)", name)»
            return err
        }
      `,
  },
  {
    title: "Two repositories",
    language: "java",
    code: `
        import org.springframework.stereotype.Service;

        @Service
        class OrderService {
            private final OrderRepository orderRepository;
            private final StockRepository stockRepository;

            void place(Order order, Stock stock) {
                orderRepository.save(order);
                «stockRepository.save(stock)»;
            }
        }
      `,
  },
  {
    title: "A transfer",
    language: "java",
    code: `
        @Service
        class TransferService {
            private final AccountRepository accounts;
            public void transfer(Account from, Account to, BigDecimal amount) {
                from.withdraw(amount);
                to.deposit(amount);
                accounts.save(from);
                «accounts.save(to)»;
            }
        }
      `,
  },
  {
    title: "JdbcTemplate",
    language: "java",
    code: `
        import org.springframework.jdbc.core.JdbcTemplate;

        class Transfers {
            private final JdbcTemplate jdbcTemplate;
            void transfer(long from, long to, long amount) {
                jdbcTemplate.update("UPDATE accounts SET balance = balance - ? WHERE id = ?", amount, from);
                «jdbcTemplate.update("UPDATE accounts SET balance = balance + ? WHERE id = ?", amount, to)»;
            }
        }
      `,
  },
  {
    title: "Deleted in one table, written in the other",
    language: "java",
    code: `
        class Archive {
            private final OrderRepository orders;
            private final ArchiveRepository archive;
            void move(Order order) {
                archive.save(ArchivedOrder.of(order));
                «orders.delete(order)»;
            }
        }
      `,
  },
];
