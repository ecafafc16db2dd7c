import { named } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

export default defineLibrary({
  name: "mybatis",
  language: "java",
  source: "https://mybatis.org/mybatis-3/java-api.html",
  modules: ["org.apache.ibatis"],
  functions: {},
  types: {
    "org.apache.ibatis.session.SqlSession": {
      methods: {
        selectList: { roles: ["db.query", "db.list"], blocking: "database" },
        ...named({ roles: ["db.query", "db.bound"], blocking: "database" }, "selectOne", "selectMap", "selectCursor"),
        insert: { roles: ["db.write", "db.insert"], blocking: "database" },
        update: { roles: ["db.write", "db.update"], blocking: "database" },
        delete: { roles: ["db.write", "db.delete"], blocking: "database" },
        commit: { roles: ["db.commit"] },
      },
      closes: ["close"],
    },
  },
});
