/** Examples of lost-update. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "A balance in Django",
      language: "python",
      code: `
        from .models import Account
        def withdraw(request, pk, amount):
            account = Account.objects.get(pk=pk)
            «account.balance -= amount»
            account.save()
      `,
    },
    {
      title: "Stock in SQLAlchemy",
      language: "python",
      code: `
        from sqlalchemy.orm import Session
        def buy(db: Session, product_id: int, quantity: int):
            product = db.get(Product, product_id)
            if product.stock < quantity:
                raise ValueError("sold out")
            «product.stock = product.stock - quantity»
            db.commit()
      `,
    },
    {
      title: "A query's first row",
      language: "python",
      code: `
        from sqlalchemy.orm import Session
        def view(db: Session, slug: str):
            post = db.query(Post).filter(Post.slug == slug).first()
            «post.views += 1»
            db.commit()
            return post
      `,
    },
    {
      title: "Mongo",
      language: "python",
      code: `
        from pymongo import MongoClient
        items = MongoClient(url)["shop"]["items"]
        def sell(sku, n):
            item = items.find_one({"sku": sku})
            «items.update_one({"sku": sku}, {"$set": {"stock": item["stock"] - n}})»
      `,
    },
    {
      title: "Prisma",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export async function buy(id: string, quantity: number) {
          const product = await prisma.product.findUnique({ where: { id } });
          if (!product || product.stock < quantity) throw new Error("sold out");
          await «prisma.product.update({ where: { id }, data: { stock: product.stock - quantity } })»;
        }
      `,
    },
    {
      title: "Mongoose",
      language: "ecmascript",
      code: `
        import { Account } from "./models/account";
        export async function deposit(id, amount) {
          const account = await Account.findById(id);
          «account.balance += amount»;
          await account.save();
        }
      `,
    },
    {
      title: "A pool",
      language: "ecmascript",
      code: `
        import { pool } from "./db";
        export async function withdraw(id, amount) {
          const { rows } = await pool.query("SELECT balance FROM accounts WHERE id = $1", [id]);
          const account = rows[0];
          await «pool.query("UPDATE accounts SET balance = $1 WHERE id = $2", [account.balance - amount, id])»;
        }
      `,
    },
    {
      title: "TypeORM",
      language: "ecmascript",
      code: `
        import { Repository } from "typeorm";
        export class Wallets {
          constructor(private readonly wallets: Repository<Wallet>) {}
          async pay(id: number, amount: number) {
            const wallet = await this.wallets.findOneBy({ id });
            «wallet.balance -= amount»;
            await this.wallets.save(wallet);
          }
        }
      `,
    },
  ],
  accepts: [
    {
      title: "F expression",
      language: "python",
      code: `
        from django.db.models import F
        from .models import Account
        def withdraw(pk, amount):
            account = Account.objects.get(pk=pk)
            account.balance = F("balance") - amount
            account.save()
      `,
    },
    {
      title: "With a row lock",
      language: "python",
      code: `
        from .models import Account
        def withdraw(pk, amount):
            account = Account.objects.select_for_update().get(pk=pk)
            account.balance -= amount
            account.save()
      `,
    },
    {
      title: "An object of this process",
      language: "python",
      code: `
        def add(cart, item):
            cart.total += item.price
            cart.save()
      `,
    },
    {
      title: "A name",
      language: "python",
      code: `
        from .models import Account
        def rename(pk, name):
            account = Account.objects.get(pk=pk)
            account.name = account.name + name
            account.save()
      `,
    },
    {
      title: "Atomic",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export const buy = (id: string, n: number) =>
          prisma.product.update({ where: { id, stock: { gte: n } }, data: { stock: { decrement: n } } });
      `,
    },
    {
      title: "$inc",
      language: "ecmascript",
      code: `
        import { Account } from "./models/account";
        export const deposit = (id, amount) => Account.updateOne({ _id: id }, { $inc: { balance: amount } });
      `,
    },
    {
      title: "Locked rows",
      language: "ecmascript",
      code: `
        import { pool } from "./db";
        export async function withdraw(client, id, amount) {
          const { rows } = await client.query("SELECT balance FROM accounts WHERE id = $1 FOR UPDATE", [id]);
          await client.query("UPDATE accounts SET balance = $1 WHERE id = $2", [rows[0].balance - amount, id]);
        }
      `,
    },
    {
      title: "Local sum",
      language: "ecmascript",
      code: `
        export function sum(lines) {
          const cart = { total: 0 };
          for (const line of lines) cart.total += line.price;
          return cart;
        }
      `,
    },
  ],
};
