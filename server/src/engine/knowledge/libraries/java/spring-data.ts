import { executes, named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const how = (fact: Fact): Fact => ({ ...fact, blocking: "database" });
const repository = "org.springframework.data.repository.Repository";
const jdbc = "org.springframework.jdbc.core.JdbcTemplate";
const mongo = "org.springframework.data.mongodb.core.MongoTemplate";

/** Repositories, JdbcTemplate and MongoTemplate. */
export default defineLibrary({
  name: "spring-data",
  language: "java",
  source: "https://docs.spring.io/spring-data/jpa/reference/repositories/core-concepts.html",
  modules: ["org.springframework.data", "org.springframework.jdbc", "org.springframework.transaction"],
  globals: {
    JpaRepository: repository,
    CrudRepository: repository,
    JdbcTemplate: jdbc,
    Transactional: "org.springframework.transaction.annotation.Transactional",
  },
  conventions: {
    types: { "*Repository": repository, "*Repo": repository, "*Dao": repository },
    values: { jdbcTemplate: jdbc },
  },
  functions: { "org.springframework.transaction.annotation.Transactional": { roles: ["db.transaction"] } },
  types: {
    [repository]: {
      anyMethod: how({ roles: ["db.query"] }),
      methods: {
        ...named(how({ roles: ["db.query", "db.list"] }), "findAll", "getAll", "listAll"),
        findAllById: how({ roles: ["db.query"] }),
        ...named(how({ roles: ["db.query", "db.key"] }), "findById", "getReferenceById", "getById", "getOne"),
        ...named(how({ roles: ["db.query", "db.aggregate"] }), "count", "existsById", "exists"),
        ...named(how({ roles: ["db.write", "db.update"] }), "save", "saveAndFlush", "insert"),
        ...named(how({ roles: ["db.write", "db.bulk"] }), "saveAll", "saveAllAndFlush"),
        ...named(how({ roles: ["db.write", "db.delete"] }), "delete", "deleteById", "deleteAllById"),
        ...named(how({ roles: ["db.write", "db.delete", "db.bulk"] }), "deleteAll", "deleteAllInBatch"),
        flush: {},
      },
    },
    [jdbc]: {
      methods: {
        ...named(how(executes("db.list")), "query", "queryForList"),
        ...named(how(executes("db.bound")), "queryForObject", "queryForMap", "queryForStream"),
        update: how({ roles: ["db.write", "db.execute"] }),
        execute: how(executes()),
        batchUpdate: how({ roles: ["db.write", "db.bulk"] }),
      },
    },
    [mongo]: {
      methods: {
        ...named(how({ roles: ["db.query"] }), "find", "findDistinct", "aggregate"),
        findAll: how({ roles: ["db.query", "db.list"] }),
        ...named(how({ roles: ["db.query", "db.bound"] }), "findOne", "findById", "count", "exists"),
        ...named(how({ roles: ["db.write", "db.insert"] }), "insert", "save"),
        insertAll: how({ roles: ["db.write", "db.bulk"] }),
        ...named(how({ roles: ["db.write", "db.update"] }), "updateFirst", "updateMulti", "upsert", "findAndModify"),
        remove: how({ roles: ["db.write", "db.delete"] }),
      },
    },
    "org.springframework.transaction.support.TransactionTemplate": {
      methods: named({ roles: ["db.transaction"], callbacks: [0] }, "execute", "executeWithoutResult"),
    },
  },
  aliases: {
    "org.springframework.data.jpa.repository.JpaRepository": repository,
    "org.springframework.data.repository.CrudRepository": repository,
    "org.springframework.data.repository.ListCrudRepository": repository,
    "org.springframework.data.repository.PagingAndSortingRepository": repository,
    "org.springframework.data.mongodb.repository.MongoRepository": repository,
    "org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate": jdbc,
    "org.springframework.jdbc.core.simple.JdbcClient": jdbc,
  },
});
