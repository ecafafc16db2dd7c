import {
  aggregate,
  awaited,
  bulk,
  byKey,
  executes,
  insert,
  list,
  named,
  one,
  remove,
  update,
  writes,
} from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

const client = "@prisma/client.PrismaClient";

export default defineLibrary({
  name: "@prisma/client",
  language: "ecmascript",
  source: "https://www.prisma.io/docs/orm/reference/prisma-client-reference",
  modules: ["@prisma/client"],
  globals: { prisma: client, PrismaClient: client },
  conventions: { values: { prisma: client, prismaClient: client }, types: { PrismaService: client } },
  functions: { [client]: { roles: ["db.connect"], returns: client } },
  types: {
    [client]: {
      anyField: "@prisma/client.Delegate",
      methods: awaited({
        $queryRaw: executes(),
        $executeRaw: writes("db.execute"),
        $queryRawUnsafe: executes(),
        $executeRawUnsafe: writes("db.execute"),
        $transaction: { roles: ["db.transaction"], async: true, callbacks: [0] },
        $connect: { async: true },
        $disconnect: { async: true },
        $extends: { returns: client },
        $on: {},
      }),
    },
    "@prisma/client.Delegate": {
      methods: awaited({
        findMany: list,
        ...named(one, "findFirst", "findFirstOrThrow"),
        ...named(byKey, "findUnique", "findUniqueOrThrow"),
        ...named(aggregate, "count", "aggregate"),
        groupBy: aggregate,
        create: insert,
        createMany: bulk,
        createManyAndReturn: bulk,
        ...named(update, "update", "upsert"),
        updateMany: { roles: ["db.write", "db.update", "db.bulk"] },
        delete: remove,
        deleteMany: { roles: ["db.write", "db.delete", "db.bulk"] },
      }),
    },
  },
  aliases: {
    "@prisma/client.Prisma.TransactionClient": client,
  },
});
