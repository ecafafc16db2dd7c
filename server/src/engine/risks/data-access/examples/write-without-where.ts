/** Examples of write-without-where. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "DELETE",
      language: "sql",
      code: `
        «DELETE FROM sessions»;
      `,
    },
    {
      title: "UPDATE",
      language: "sql",
      code: `
        «UPDATE users SET plan = 'free'»;
      `,
    },
    {
      title: "TRUNCATE",
      language: "sql",
      code: `
        «TRUNCATE TABLE orders CASCADE»;
      `,
    },
    {
      title: "The condition is in the subquery only",
      language: "sql",
      code: `
        «UPDATE products SET price = (SELECT max(price) FROM offers WHERE offers.product_id = products.id)»;
      `,
    },
    {
      title: "A cursor",
      language: "python",
      code: `
        def expire(cursor):
            cursor.execute("«UPDATE users SET active = false»")
      `,
    },
    {
      title: "Django",
      language: "python",
      code: `
        from .models import Notification
        def mark_read(request):
            «Notification.objects.all().update(read=True)»
      `,
    },
    {
      title: "SQLAlchemy's query",
      language: "python",
      code: `
        from sqlalchemy.orm import Session
        def logout(session: Session):
            «session.query(Token).delete()»
            session.commit()
      `,
    },
    {
      title: "Mongo",
      language: "python",
      code: `
        from pymongo import MongoClient
        client = MongoClient(url)
        def expire():
            «client["shop"]["carts"].delete_many({})»
      `,
    },
    {
      title: "Prisma",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export async function logout() {
          await «prisma.session.deleteMany()»;
        }
      `,
    },
    {
      title: "Prisma's updateMany without where",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export const publish = () => «prisma.post.updateMany({ data: { published: true } })»;
      `,
    },
    {
      title: "Mongoose",
      language: "ecmascript",
      code: `
        import { Cart } from "./models/cart";
        export const expire = async () => {
          await «Cart.deleteMany({})»;
        };
      `,
    },
    {
      title: "Drizzle",
      language: "ecmascript",
      code: `
        import { db } from "./db";
        import { users } from "./schema";
        export const disable = () => «db.update(users)».set({ active: false });
      `,
    },
    {
      title: "A driver",
      language: "ecmascript",
      code: `
        import { pool } from "./db";
        export const expire = () => pool.query("«DELETE FROM sessions»");
      `,
    },
  ],
  accepts: [
    { title: "With a condition", language: "sql", code: "DELETE FROM sessions WHERE expires_at < now();" },
    {
      title: "A table of this script",
      language: "sql",
      code: "CREATE TEMP TABLE picked (id int);\nDELETE FROM picked;",
    },
    { title: "A staging table", language: "sql", code: "TRUNCATE TABLE staging_orders;" },
    { title: "Joined", language: "sql", code: "DELETE FROM a USING b WHERE a.id = b.a_id;" },
    {
      title: "With a condition",
      language: "python",
      code: `
        def expire(cursor):
            cursor.execute("UPDATE users SET active = false WHERE last_seen < %s", (limit,))
      `,
    },
    {
      title: "Filtered",
      language: "python",
      code: `
        from .models import Notification
        def mark_read(request):
            Notification.objects.filter(user=request.user).update(read=True)
      `,
    },
    {
      title: "Filtered by a key",
      language: "python",
      code: `
        from sqlalchemy.orm import Session
        def logout(session: Session, user_id: int):
            session.query(Token).filter(Token.user_id == user_id).delete()
      `,
    },
    {
      title: "A dictionary",
      language: "python",
      code: `
        def merge(options):
            options.update({"a": 1})
      `,
    },
    {
      title: "With a condition",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export const logout = (userId: string) => prisma.session.deleteMany({ where: { userId } });
      `,
    },
    {
      title: "A map's delete",
      language: "ecmascript",
      code: `
        const cache = new Map();
        export const forget = (key) => cache.delete(key);
      `,
    },
    {
      title: "Drizzle with where",
      language: "ecmascript",
      code: `
        import { db } from "./db";
        export const disable = (id) => db.update(users).set({ active: false }).where(eq(users.id, id));
      `,
    },
    {
      title: "Seeding",
      language: "ecmascript",
      code: `
        import { prisma } from "../lib/prisma";
        async function resetDatabase() {
          await prisma.user.deleteMany();
        }
      `,
    },
    {
      title: "Conditions put together",
      language: "ecmascript",
      code: [
        "import { pool } from './db';",
        "export const remove = (condition) => pool.query(`DELETE FROM sessions ${condition}`);",
      ].join("\n"),
    },
  ],
};
