import { defineLibrary, type Fact } from "../../library.ts";

const read: Fact = { roles: ["db.query"], async: true };
const write: Fact = { roles: ["db.write"], async: true };

export default defineLibrary({
  name: "@prisma/client",
  language: "ecmascript",
  source: "https://www.prisma.io/docs/orm/reference/prisma-client-reference",
  modules: ["@prisma/client"],
  globals: { prisma: "@prisma/client.PrismaClient", PrismaClient: "@prisma/client.PrismaClient" },
  functions: { "@prisma/client.PrismaClient": { roles: ["db.connect"], returns: "@prisma/client.PrismaClient" } },
  types: {
    "@prisma/client.PrismaClient": {
      anyField: "@prisma/client.Delegate",
      methods: {
        $queryRaw: { roles: ["db.query", "db.execute"], async: true },
        $executeRaw: { roles: ["db.write", "db.execute"], async: true },
        $queryRawUnsafe: { roles: ["db.query", "db.execute"], async: true },
        $executeRawUnsafe: { roles: ["db.write", "db.execute"], async: true },
        $transaction: { roles: ["db.transaction"], async: true, callbacks: [0] },
        $connect: { async: true },
        $disconnect: { async: true },
      },
    },
    "@prisma/client.Delegate": {
      methods: {
        findMany: read,
        findFirst: read,
        findUnique: read,
        findUniqueOrThrow: read,
        findFirstOrThrow: read,
        count: read,
        aggregate: read,
        groupBy: read,
        create: write,
        createMany: write,
        update: write,
        updateMany: write,
        upsert: write,
        delete: write,
        deleteMany: write,
      },
    },
  },
  aliases: {
    "@prisma/client.Prisma.TransactionClient": "@prisma/client.PrismaClient",
  },
});
