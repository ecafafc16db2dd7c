import { bound, named, step, where } from "../../dataFacts.ts";
import { defineLibrary } from "../../library.ts";

const filters = "eq neq gt gte lt lte like ilike is in contains match or not filter textSearch".split(" ");

/** The API answers at most 1,000 rows unless the project says otherwise: a list is cut, not unbounded. */
export default defineLibrary({
  name: "@supabase/supabase-js",
  language: "ecmascript",
  source: "https://supabase.com/docs/reference/javascript/select",
  modules: ["@supabase/supabase-js", "@supabase/ssr"],
  conventions: { values: { supabase: "@supabase/supabase-js.SupabaseClient" } },
  functions: { "@supabase/supabase-js.createClient": { returns: "@supabase/supabase-js.SupabaseClient" } },
  types: {
    "@supabase/supabase-js.SupabaseClient": {
      methods: { from: { returns: "@supabase/supabase-js.Table" }, rpc: { roles: ["db.query"], async: true } },
    },
    "@supabase/supabase-js.Table": {
      methods: {
        select: { roles: ["db.query"], returns: "@supabase/supabase-js.Filter" },
        insert: { roles: ["db.write", "db.insert"], returns: "@supabase/supabase-js.Filter" },
        upsert: { roles: ["db.write", "db.update"], returns: "@supabase/supabase-js.Filter" },
        update: { roles: ["db.write", "db.update", "db.bulk"], returns: "@supabase/supabase-js.Filter" },
        delete: { roles: ["db.write", "db.delete", "db.bulk"], returns: "@supabase/supabase-js.Filter" },
      },
    },
    "@supabase/supabase-js.Filter": {
      anyMethod: step,
      methods: { ...named(where, ...filters), ...named(bound, "limit", "range", "single", "maybeSingle") },
    },
  },
});
