import {
  aggregate,
  bound,
  bulk,
  byKey,
  executes,
  list,
  named,
  one,
  remove,
  step,
  update,
  where,
} from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const session = (blocking: boolean): Record<string, Fact> => {
  const how = blocking ? { blocking: "database" as const, nonBlocking: "AsyncSession" } : { async: true };
  return {
    execute: { ...how, ...executes(), returns: "sqlalchemy.Result" },
    exec: { ...how, ...executes(), returns: "sqlalchemy.Result" },
    scalar: { ...how, ...executes("db.bound") },
    scalars: { ...how, ...executes(), returns: "sqlalchemy.Result" },
    stream: { ...how, ...executes("db.bound") },
    get: { ...how, ...byKey },
    query: { returns: "sqlalchemy.orm.Query" },
    commit: { ...how, roles: ["db.commit"] },
    flush: { ...how, roles: ["db.write"] },
    refresh: { ...how, ...byKey },
    delete: { ...(blocking ? {} : { async: true }) },
    begin: { roles: ["db.transaction"] },
    begin_nested: { roles: ["db.transaction"] },
    add: {},
    add_all: {},
    merge: {},
    bulk_save_objects: { ...how, ...bulk },
    bulk_insert_mappings: { ...how, ...bulk },
  };
};
const terminal: Fact = { blocking: "database", nonBlocking: "AsyncSession" };
const chained: Fact = { returns: "sqlalchemy.orm.Query" };
const ends = (fact: Fact): Fact => ({ ...terminal, ...fact });

export default defineLibrary({
  name: "sqlalchemy",
  language: "python",
  source: "https://docs.sqlalchemy.org/en/20/orm/session_api.html",
  modules: ["sqlalchemy", "sqlmodel", "flask_sqlalchemy"],
  globals: {
    session: "sqlalchemy.orm.Session",
    db_session: "sqlalchemy.orm.Session",
    AsyncSession: "sqlalchemy.ext.asyncio.AsyncSession",
    SessionLocal: "sqlalchemy.orm.sessionmaker",
  },
  conventions: {
    values: { db_session: "sqlalchemy.orm.Session", SessionLocal: "sqlalchemy.orm.sessionmaker" },
    types: { AsyncSession: "sqlalchemy.ext.asyncio.AsyncSession", SessionDep: "sqlalchemy.orm.Session" },
    members: { query: "sqlalchemy.orm.Query" },
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
    "flask_sqlalchemy.SQLAlchemy": { returns: "flask_sqlalchemy.SQLAlchemy" },
    "sqlalchemy.select": { returns: "sqlalchemy.Select" },
    "sqlalchemy.insert": { returns: "sqlalchemy.Insert" },
    "sqlalchemy.update": { returns: "sqlalchemy.Update" },
    "sqlalchemy.delete": { returns: "sqlalchemy.Delete" },
    "sqlalchemy.text": { returns: "sqlalchemy.TextClause" },
  },
  types: {
    "sqlalchemy.orm.sessionmaker": {
      call: { returns: "sqlalchemy.orm.Session" },
      methods: { begin: { roles: ["db.transaction"], returns: "sqlalchemy.orm.Session" } },
    },
    "sqlalchemy.ext.asyncio.async_sessionmaker": { call: { returns: "sqlalchemy.ext.asyncio.AsyncSession" } },
    "sqlalchemy.orm.Session": { methods: session(true), closes: ["close"] },
    "sqlalchemy.ext.asyncio.AsyncSession": { methods: session(false), closes: ["close"] },
    "flask_sqlalchemy.SQLAlchemy": {
      fields: { session: "sqlalchemy.orm.Session", Model: "flask_sqlalchemy.Model" },
      methods: { paginate: one, first_or_404: one, get_or_404: byKey },
    },
    "flask_sqlalchemy.Model": { fields: { query: "sqlalchemy.orm.Query" } },
    "sqlalchemy.Engine": {
      methods: {
        connect: { returns: "sqlalchemy.Connection" },
        begin: { roles: ["db.transaction"], returns: "sqlalchemy.Connection" },
        execute: { ...executes(), returns: "sqlalchemy.Result", blocking: "database" },
      },
    },
    "sqlalchemy.ext.asyncio.AsyncEngine": {
      methods: {
        connect: { returns: "sqlalchemy.Connection" },
        begin: { roles: ["db.transaction"], returns: "sqlalchemy.Connection" },
      },
    },
    "sqlalchemy.Connection": {
      methods: {
        execute: { ...executes(), blocking: "database", nonBlocking: "AsyncSession", returns: "sqlalchemy.Result" },
        commit: { roles: ["db.commit"] },
        begin: { roles: ["db.transaction"] },
      },
      closes: ["close"],
    },
    "sqlalchemy.Result": {
      anyMethod: step,
      methods: {
        ...named({ roles: ["db.list"] }, "all", "fetchall"),
        ...named(
          { roles: ["db.bound"] },
          ..."first one one_or_none scalar scalar_one scalar_one_or_none fetchone fetchmany partitions yield_per".split(
            " ",
          ),
        ),
      },
    },
    "sqlalchemy.Select": {
      anyMethod: step,
      methods: {
        limit: bound,
        fetch: bound,
        where,
        filter: where,
        filter_by: where,
        with_for_update: { roles: ["db.lock"], returns: "self" },
      },
    },
    "sqlalchemy.Update": { anyMethod: step, methods: { where } },
    "sqlalchemy.Delete": { anyMethod: step, methods: { where } },
    "sqlalchemy.orm.Query": {
      anyMethod: chained,
      methods: {
        filter: where,
        filter_by: where,
        where,
        limit: bound,
        slice: bound,
        yield_per: bound,
        with_for_update: { roles: ["db.lock"], returns: "self" },
        all: ends(list),
        ...named(ends(one), "first", "one", "one_or_none", "scalar", "first_or_404", "one_or_404", "paginate"),
        ...named(ends(aggregate), "count", "exists"),
        ...named(ends(byKey), "get", "get_or_404"),
        update: ends(update),
        delete: ends(remove),
      },
    },
  },
  aliases: {
    "sqlmodel.ext.asyncio.session.AsyncSession": "sqlalchemy.ext.asyncio.AsyncSession",
    "sqlmodel.create_engine": "sqlalchemy.create_engine",
    "sqlmodel.select": "sqlalchemy.select",
    "sqlmodel.delete": "sqlalchemy.delete",
    "sqlmodel.update": "sqlalchemy.update",
    "sqlmodel.text": "sqlalchemy.text",
    "sqlalchemy.future.select": "sqlalchemy.select",
    "sqlalchemy.sql.text": "sqlalchemy.text",
    "sqlalchemy.sql.select": "sqlalchemy.select",
    "sqlalchemy.sql.expression.text": "sqlalchemy.text",
    "sqlalchemy.orm.session.Session": "sqlalchemy.orm.Session",
    "sqlalchemy.engine.Engine": "sqlalchemy.Engine",
    "sqlalchemy.engine.Connection": "sqlalchemy.Connection",
    "sqlalchemy.ext.asyncio.AsyncConnection": "sqlalchemy.Connection",
  },
});
