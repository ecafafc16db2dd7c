import { executes, named, writes } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const statement: Record<string, Fact> = {
  executeQuery: { ...executes("db.list"), returns: "java.sql.ResultSet", blocking: "database" },
  executeUpdate: { ...writes("db.execute"), blocking: "database" },
  execute: { ...executes(), blocking: "database" },
  executeBatch: { ...writes("db.bulk"), blocking: "database" },
  addBatch: {},
  setMaxRows: { roles: ["db.bound"] },
  setFetchSize: { roles: ["db.bound"] },
  setQueryTimeout: {},
};

export default defineLibrary({
  name: "java.sql",
  language: "java",
  source: "https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/package-summary.html",
  modules: ["java.sql", "javax.sql", "com.zaxxer.hikari"],
  globals: {
    DriverManager: "java.sql.DriverManager",
    PreparedStatement: "java.sql.PreparedStatement",
    ResultSet: "java.sql.ResultSet",
    DataSource: "javax.sql.DataSource",
  },
  conventions: { values: { dataSource: "javax.sql.DataSource" } },
  functions: {
    "java.sql.DriverManager.getConnection": {
      roles: ["db.connect"],
      returns: "java.sql.Connection",
      blocking: "database",
    },
    "com.zaxxer.hikari.HikariDataSource": { roles: ["db.pool"], returns: "javax.sql.DataSource" },
  },
  types: {
    "javax.sql.DataSource": { methods: { getConnection: { returns: "java.sql.Connection", blocking: "database" } } },
    "java.sql.Connection": {
      methods: {
        createStatement: { returns: "java.sql.Statement" },
        ...named({ roles: ["db.execute"], returns: "java.sql.PreparedStatement" }, "prepareStatement", "prepareCall"),
        setAutoCommit: { roles: ["db.transaction"] },
        commit: { roles: ["db.commit"] },
      },
      closes: ["close"],
    },
    "java.sql.Statement": { methods: statement, closes: ["close"] },
    "java.sql.PreparedStatement": {
      methods: {
        ...statement,
        executeQuery: { roles: ["db.query", "db.list"], blocking: "database" },
        executeUpdate: { roles: ["db.write"], blocking: "database" },
        execute: { roles: ["db.query"], blocking: "database" },
      },
      closes: ["close"],
    },
    "java.sql.ResultSet": { closes: ["close"] },
  },
});
