import { defineLibrary, type Fact } from "../../library.ts";

const sync: Fact = { roles: ["cpu.heavy", "mask"], blocking: "cpu", nonBlocking: "the promise form" };
const promised: Fact = { roles: ["cpu.heavy", "mask"], async: true };
const functions = (module: string): Record<string, Fact> => ({
  [`${module}.hashSync`]: sync,
  [`${module}.compareSync`]: sync,
  [`${module}.genSaltSync`]: sync,
  [`${module}.hash`]: promised,
  [`${module}.compare`]: promised,
});

export default defineLibrary({
  name: "bcrypt",
  language: "ecmascript",
  source: "https://github.com/kelektiv/node.bcrypt.js#a-note-on-rounds",
  modules: ["bcrypt", "bcryptjs"],
  globals: { bcrypt: "bcrypt" },
  functions: { ...functions("bcrypt"), ...functions("bcryptjs") },
});
