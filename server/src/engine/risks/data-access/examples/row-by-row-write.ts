/** Examples of row-by-row-write. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "A commit per row",
      language: "python",
      code: `
        from sqlalchemy.orm import Session
        def load(db: Session, rows):
            for row in rows:
                db.add(Item(**row))
                «db.commit()»
      `,
    },
    {
      title: "create in a loop",
      language: "python",
      code: `
        from .models import Item
        def load(rows):
            for row in rows:
                «Item.objects.create(name=row["name"])»
      `,
    },
    {
      title: "An INSERT per row",
      language: "python",
      code: `
        def load(cursor, rows):
            for row in rows:
                «cursor.execute("INSERT INTO items (name) VALUES (%s)", (row.name,))»
      `,
    },
    {
      title: "Records saved one by one",
      language: "python",
      code: `
        from .models import User
        def expire():
            for user in User.objects.filter(active=True):
                user.active = False
                «user.save()»
      `,
    },
    {
      title: "Prisma",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export async function load(rows: Row[]) {
          for (const row of rows) {
            await «prisma.item.create({ data: row })»;
          }
        }
      `,
    },
    {
      title: "A pool",
      language: "ecmascript",
      code: `
        import { pool } from "./db";
        export async function load(users) {
          for (const user of users) {
            await «pool.query("INSERT INTO users (name) VALUES ($1)", [user.name])»;
          }
        }
      `,
    },
    {
      title: "Mongoose",
      language: "ecmascript",
      code: `
        import { Item } from "./models/item";
        export async function load(rows) {
          for (let i = 0; i < rows.length; i++) {
            await «Item.create(rows[i])»;
          }
        }
      `,
    },
    {
      title: "At the same time",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export const load = (rows: Row[]) => Promise.all(rows.map((row) => «prisma.item.update({ where: { id: row.id }, data: row })»));
      `,
    },
    {
      title: "A repository",
      language: "java",
      code: `
        class Loader {
            private final ItemRepository items;
            void load(List<Item> list) {
                for (Item item : list) {
                    «items.save(item)»;
                }
            }
        }
      `,
    },
    {
      title: "forEach",
      language: "java",
      code: `
        class Loader {
            private final ItemRepository items;
            void load(List<Item> list) {
                list.forEach(item -> «items.save(item)»);
            }
        }
      `,
    },
    {
      title: "JdbcTemplate",
      language: "java",
      code: `
        import org.springframework.jdbc.core.JdbcTemplate;
        class Loader {
            private final JdbcTemplate jdbcTemplate;
            void load(List<Item> list) {
                for (Item item : list) {
                    «jdbcTemplate.update("INSERT INTO items (name) VALUES (?)", item.getName())»;
                }
            }
        }
      `,
    },
    {
      title: "By index",
      language: "java",
      code: `
        class Loader {
            private final ItemRepository items;
            void load(List<Item> list) {
                for (int i = 0; i < list.size(); i++) {
                    «items.save(list.get(i))»;
                }
            }
        }
      `,
    },
  ],
  accepts: [
    {
      title: "Bulk",
      language: "python",
      code: `
        from .models import Item
        def load(rows):
            Item.objects.bulk_create([Item(**row) for row in rows])
      `,
    },
    {
      title: "One commit",
      language: "python",
      code: `
        from sqlalchemy.orm import Session
        def load(db: Session, rows):
            for row in rows:
                db.add(Item(**row))
            db.commit()
      `,
    },
    {
      title: "In batches",
      language: "python",
      code: `
        def load(cursor, rows):
            for batch in chunked(rows, 500):
                cursor.executemany("INSERT INTO items (name) VALUES (%s)", batch)
      `,
    },
    {
      title: "A file",
      language: "python",
      code: `
        def save(images):
            for image in images:
                image.save("out.png")
      `,
    },
    {
      title: "createMany",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export const load = (rows: Row[]) => prisma.item.createMany({ data: rows });
      `,
    },
    {
      title: "A fixed list",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export async function roles() {
          for (const name of ["admin", "member"]) await prisma.role.upsert({ where: { name }, update: {}, create: { name } });
        }
      `,
    },
    {
      title: "A map",
      language: "ecmascript",
      code: `
        export function load(rows) {
          const byId = new Map();
          for (const row of rows) byId.set(row.id, row);
          return byId;
        }
      `,
    },
    {
      title: "A retry",
      language: "ecmascript",
      code: `
        import { prisma } from "@/lib/prisma";
        export async function create(data) {
          for (let attempt = 0; attempt < 3; attempt++) {
            try { return await prisma.item.create({ data }); } catch (error) { await wait(attempt); }
          }
        }
      `,
    },
    {
      title: "saveAll",
      language: "java",
      code: `
        class Loader {
            private final ItemRepository items;
            void load(List<Item> list) { items.saveAll(list); }
        }
      `,
    },
    {
      title: "A batch",
      language: "java",
      code: `
        class Loader {
            void load(PreparedStatement statement, List<Item> list) throws SQLException {
                for (Item item : list) {
                    statement.setString(1, item.getName());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
      `,
    },
    {
      title: "A list",
      language: "java",
      code: `
        class Loader {
            private final List<Item> items = new ArrayList<>();
            void load(List<Item> list) { for (Item item : list) { items.add(item); } }
        }
      `,
    },
    {
      title: "Parts",
      language: "java",
      code: `
        class Loader {
            private final ItemRepository items;
            void load(List<Item> list) { for (List<Item> part : Lists.partition(list, 500)) { items.saveAll(part); } }
        }
      `,
    },
  ],
};
