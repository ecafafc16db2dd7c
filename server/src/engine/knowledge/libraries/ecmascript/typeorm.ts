import {
  aggregate,
  awaited,
  bound,
  byKey,
  executes,
  insert,
  list,
  named,
  one,
  remove,
  step,
  update,
  where,
} from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const builder: Fact = { returns: "typeorm.SelectQueryBuilder" };
const repository: Record<string, Fact> = awaited({
  ...named(list, "find", "findBy", "findAndCount", "findAndCountBy"),
  ...named(one, "findOne", "findOneOrFail"),
  ...named(byKey, "findOneBy", "findOneByOrFail", "findOneById", "findByIds"),
  ...named(aggregate, "count", "countBy", "sum", "average", "exists", "existsBy", "exist"),
  save: update,
  insert,
  ...named(update, "update", "upsert", "increment", "decrement", "softDelete", "restore"),
  ...named(remove, "delete", "remove", "softRemove"),
  clear: { roles: ["db.write", "db.delete", "db.bulk"] },
  query: executes(),
  create: {},
  createQueryBuilder: builder,
});

export default defineLibrary({
  name: "typeorm",
  language: "ecmascript",
  source: "https://typeorm.io/docs/working-with-entity-manager/repository-api",
  modules: ["typeorm", "@nestjs/typeorm"],
  conventions: {
    values: {
      dataSource: "typeorm.DataSource",
      AppDataSource: "typeorm.DataSource",
      entityManager: "typeorm.EntityManager",
    },
  },
  functions: {
    "typeorm.DataSource": { roles: ["db.pool"], returns: "typeorm.DataSource" },
    "typeorm.createConnection": { roles: ["db.connect"], returns: "typeorm.DataSource", async: true },
    "typeorm.getRepository": { returns: "typeorm.Repository" },
    "typeorm.getConnection": { returns: "typeorm.DataSource" },
    "typeorm.getManager": { returns: "typeorm.EntityManager" },
  },
  types: {
    "typeorm.Repository": { methods: repository, fields: { manager: "typeorm.EntityManager" } },
    "typeorm.BaseEntity": { methods: repository },
    "typeorm.EntityManager": {
      methods: {
        ...repository,
        getRepository: { returns: "typeorm.Repository" },
        transaction: { roles: ["db.transaction"], async: true, callbacks: [0] },
      },
    },
    "typeorm.DataSource": {
      fields: { manager: "typeorm.EntityManager" },
      methods: {
        getRepository: { returns: "typeorm.Repository" },
        createQueryBuilder: builder,
        createQueryRunner: { returns: "typeorm.QueryRunner" },
        transaction: { roles: ["db.transaction"], async: true, callbacks: [0] },
        query: { ...executes(), async: true },
        initialize: { async: true },
      },
    },
    "typeorm.QueryRunner": {
      fields: { manager: "typeorm.EntityManager" },
      methods: {
        startTransaction: { roles: ["db.transaction"], async: true },
        commitTransaction: { roles: ["db.commit"], async: true },
        query: { ...executes(), async: true },
      },
      closes: ["release"],
    },
    "typeorm.SelectQueryBuilder": {
      anyMethod: step,
      methods: {
        ...awaited({
          ...named(list, "getMany", "getRawMany", "getManyAndCount", "getRawAndEntities"),
          ...named(one, "getOne", "getOneOrFail", "getRawOne"),
          ...named(aggregate, "getCount", "getExists"),
        }),
        execute: { roles: ["db.write"], async: true },
        ...named(where, "where", "andWhere", "whereInIds"),
        ...named(bound, "take", "limit"),
        update: { roles: ["db.update"], returns: "self" },
        delete: { roles: ["db.delete"], returns: "self" },
        insert: { roles: ["db.insert"], returns: "self" },
        setLock: { roles: ["db.lock"], returns: "self" },
      },
    },
  },
});
