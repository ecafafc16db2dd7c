import { defineLibrary, type Fact } from "../../library.ts";

const run: Fact = {
  roles: ["db.query", "db.execute"],
  blocking: "database",
  nonBlocking: "AsyncSession",
  returns: "sqlalchemy.Result",
};
const session = (blocking: boolean): Record<string, Fact> => {
  const how = blocking ? { blocking: "database" as const, nonBlocking: "AsyncSession" } : { async: true };
  return {
    execute: { ...how, roles: ["db.query", "db.execute"], returns: "sqlalchemy.Result" },
    scalar: { ...how, roles: ["db.query"] },
    scalars: { ...how, roles: ["db.query"] },
    get: { ...how, roles: ["db.query"] },
    query: { returns: "sqlalchemy.orm.Query" },
    commit: { ...how, roles: ["db.commit"] },
    flush: { ...how, roles: ["db.write"] },
    refresh: { ...how, roles: ["db.query"] },
    delete: { ...(blocking ? {} : { async: true }) },
    begin: { roles: ["db.transaction"] },
    add: {},
    add_all: {},
    bulk_save_objects: { ...how, roles: ["db.write"] },
    bulk_insert_mappings: { ...how, roles: ["db.write"] },
  };
};
const terminal: Fact = { roles: ["db.query"], blocking: "database", nonBlocking: "AsyncSession" };
const chained: Fact = { returns: "sqlalchemy.orm.Query" };

export default defineLibrary({
  name: "sqlalchemy",
  language: "python",
  source: "https://docs.sqlalchemy.org/en/20/orm/session_api.html",
  modules: ["sqlalchemy", "sqlmodel"],
  globals: {
    session: "sqlalchemy.orm.Session",
    db_session: "sqlalchemy.orm.Session",
    AsyncSession: "sqlalchemy.ext.asyncio.AsyncSession",
  },
  functions: {
    "sqlalchemy.create_engine": { roles: ["db.pool", "db.connect"], returns: "sqlalchemy.Engine" },
    "sqlalchemy.ext.asyncio.create_async_engine": {
      roles: ["db.pool", "db.connect"],
      returns: "sqlalchemy.ext.asyncio.AsyncEngine",
    },
    "sqlalchemy.orm.sessionmaker": { returns: "sqlalchemy.orm.sessionmaker" },
    "sqlalchemy.ext.asyncio.async_sessionmaker": { returns: "sqlalchemy.ext.asyncio.async_sessionmaker" },
    "sqlalchemy.orm.scoped_session": { returns: "sqlalchemy.orm.Session" },
    "sqlmodel.Session": { returns: "sqlalchemy.orm.Session" },
  },
  types: {
    "sqlalchemy.orm.sessionmaker": { call: { returns: "sqlalchemy.orm.Session" } },
    "sqlalchemy.ext.asyncio.async_sessionmaker": { call: { returns: "sqlalchemy.ext.asyncio.AsyncSession" } },
    "sqlalchemy.orm.Session": { methods: session(true), closes: ["close"] },
    "sqlalchemy.ext.asyncio.AsyncSession": { methods: session(false), closes: ["close"] },
    "sqlalchemy.Engine": {
      methods: {
        connect: { returns: "sqlalchemy.Connection" },
        begin: { roles: ["db.transaction"], returns: "sqlalchemy.Connection" },
      },
    },
    "sqlalchemy.Connection": {
      methods: { execute: run, commit: { roles: ["db.commit"] }, begin: { roles: ["db.transaction"] } },
      closes: ["close"],
    },
    "sqlalchemy.orm.Query": {
      anyMethod: chained,
      methods: {
        all: terminal,
        first: terminal,
        one: terminal,
        one_or_none: terminal,
        scalar: terminal,
        count: terminal,
        get: terminal,
        update: { ...terminal, roles: ["db.write"] },
        delete: { ...terminal, roles: ["db.write"] },
      },
    },
  },
  aliases: {
    "sqlmodel.ext.asyncio.session.AsyncSession": "sqlalchemy.ext.asyncio.AsyncSession",
    "sqlmodel.create_engine": "sqlalchemy.create_engine",
  },
});
