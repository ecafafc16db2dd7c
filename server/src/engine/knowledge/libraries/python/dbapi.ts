import { blocking, executes, insert, named, writes } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const cursor: Fact = { returns: "dbapi.Cursor" };
const connect: Fact = { roles: ["db.connect"], returns: "dbapi.Connection", blocking: "database" };
const pool: Fact = { roles: ["db.pool"], returns: "dbapi.Pool" };

/** Drivers with the interface of PEP 249: psycopg, pymysql, mysql.connector, sqlite3, pyodbc, cx_Oracle, snowflake. */
export default defineLibrary({
  name: "dbapi",
  language: "python",
  source: "https://peps.python.org/pep-0249/",
  modules: [
    "psycopg2",
    "psycopg",
    "psycopg_pool",
    "pymysql",
    "MySQLdb",
    "mysql.connector",
    "sqlite3",
    "pyodbc",
    "cx_Oracle",
    "oracledb",
    "snowflake.connector",
  ],
  globals: { psycopg2: "psycopg2", psycopg: "psycopg", pymysql: "pymysql", sqlite3: "sqlite3" },
  conventions: {
    values: {
      cursor: "dbapi.Cursor",
      cur: "dbapi.Cursor",
      conn: "dbapi.Connection",
      connection: "dbapi.Connection",
      db_conn: "dbapi.Connection",
    },
  },
  functions: {
    ...named(
      connect,
      "psycopg2.connect",
      "psycopg.connect",
      "psycopg.Connection.connect",
      "pymysql.connect",
      "pymysql.connections.Connection",
      "MySQLdb.connect",
      "mysql.connector.connect",
      "pyodbc.connect",
      "cx_Oracle.connect",
      "oracledb.connect",
      "snowflake.connector.connect",
    ),
    // A file next to the process: opening it is cheap and usual.
    "sqlite3.connect": { returns: "dbapi.Connection", blocking: "database" },
    ...named(
      pool,
      "psycopg2.pool.ThreadedConnectionPool",
      "psycopg2.pool.SimpleConnectionPool",
      "psycopg_pool.ConnectionPool",
      "psycopg_pool.AsyncConnectionPool",
      "mysql.connector.pooling.MySQLConnectionPool",
    ),
  },
  types: {
    "dbapi.Pool": { methods: named({ returns: "dbapi.Connection" }, "getconn", "connection", "get_connection") },
    "dbapi.Connection": {
      methods: blocking({
        cursor,
        execute: { ...executes(), returns: "dbapi.Cursor" },
        executemany: writes("db.execute", "db.bulk"),
        executescript: writes("db.execute"),
        commit: { roles: ["db.commit"] },
        rollback: {},
        begin: { roles: ["db.transaction"] },
        transaction: { roles: ["db.transaction"] },
        // asyncpg's connection has the same conventional names.
        fetch: executes("db.list"),
        fetchrow: executes("db.bound"),
        fetchval: executes("db.bound"),
        copy_records_to_table: insert,
      }),
      closes: ["close"],
    },
    "dbapi.Cursor": {
      methods: blocking({
        execute: { ...executes(), returns: "self" },
        executemany: writes("db.execute", "db.bulk"),
        executescript: writes("db.execute"),
        copy_from: writes("db.bulk"),
        copy_expert: writes("db.bulk"),
        fetchall: { roles: ["db.list"] },
        ...named({ roles: ["db.bound"] }, "fetchone", "fetchmany"),
      }),
      closes: ["close"],
    },
  },
  aliases: {
    "psycopg2.extensions.connection": "dbapi.Connection",
    "psycopg2.extensions.cursor": "dbapi.Cursor",
    "psycopg.Connection": "dbapi.Connection",
    "psycopg.Cursor": "dbapi.Cursor",
    "psycopg.AsyncConnection": "dbapi.Connection",
    "sqlite3.Connection": "dbapi.Connection",
    "sqlite3.Cursor": "dbapi.Cursor",
    "pymysql.connections.Connection": "dbapi.Connection",
    "pymysql.cursors.Cursor": "dbapi.Cursor",
  },
});
