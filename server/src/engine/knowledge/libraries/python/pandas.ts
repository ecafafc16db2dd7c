import { executes, named, writes } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const frame = "pandas.DataFrame";
const made: Fact = { returns: frame };
const read: Fact = { returns: frame, roles: ["file.read"], blocking: "disk" };
const rows: Fact = { roles: ["frame.rows"] };

export default defineLibrary({
  name: "pandas",
  language: "python",
  source: "https://pandas.pydata.org/docs/reference/frame.html",
  modules: ["pandas"],
  globals: { pd: "pandas", pandas: "pandas" },
  functions: {
    "pandas.DataFrame": made,
    ...named(
      read,
      "pandas.read_csv",
      "pandas.read_excel",
      "pandas.read_parquet",
      "pandas.read_json",
      "pandas.read_pickle",
    ),
    ...named(made, "pandas.concat", "pandas.merge", "pandas.pivot_table", "pandas.json_normalize"),
    ...named({ ...executes(), returns: frame, blocking: "database" }, "pandas.read_sql", "pandas.read_sql_query"),
    "pandas.read_sql_table": { roles: ["db.query", "db.list"], returns: frame, blocking: "database" },
  },
  types: {
    [frame]: {
      anyMethod: { returns: "self" },
      methods: {
        iterrows: rows,
        itertuples: { ...rows, options: { fast: "true" } },
        apply: {},
        to_sql: { ...writes("db.bulk"), blocking: "database" },
        to_dict: {},
        to_numpy: {},
        tolist: {},
        count: {},
        groupby: { returns: "pandas.GroupBy" },
      },
    },
    "pandas.GroupBy": { anyMethod: { returns: frame } },
  },
  aliases: { "pandas.core.frame.DataFrame": frame },
});
