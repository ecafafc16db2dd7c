import { bulk, insert, list, named } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

/** `db` is a SQLAlchemy session, a Flask-SQLAlchemy object, a driver connection or a Mongo database. */
export default defineLibrary({
  name: "python-data-conventions",
  language: "python",
  source: "https://fastapi.tiangolo.com/tutorial/sql-databases/",
  modules: [],
  conventions: { values: { db: "convention.python.Database" } },
  types: {
    "convention.python.Database": {
      extends: ["sqlalchemy.orm.Session", "dbapi.Connection"],
      fields: { session: "sqlalchemy.orm.Session" },
      methods: {
        fetch_all: { ...list, roles: ["db.query", "db.execute", "db.list"] },
        fetch_one: { roles: ["db.query", "db.execute", "db.bound"] },
        ...named({}, "close", "rollback", "expunge", "collection", "init_app", "create_all", "drop_all", "get_bind"),
        execute_many: bulk,
        insert_one: insert,
      },
    },
  },
});
