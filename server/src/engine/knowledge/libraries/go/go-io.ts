import { named } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const opens: Fact = { roles: ["file.open"], returns: "os.File" };

export default defineLibrary({
  name: "os and io",
  language: "go",
  source: "https://pkg.go.dev/os",
  modules: ["os", "io", "io/ioutil", "encoding/json", "strconv"],
  globals: { os: "os", io: "io", json: "encoding/json", strconv: "strconv", ioutil: "io/ioutil" },
  functions: {
    ...named(opens, "os.Open", "os.Create", "os.OpenFile", "os.CreateTemp"),
    ...named({ roles: ["file.read"] }, "os.ReadFile", "io.ReadAll", "io/ioutil.ReadAll", "io/ioutil.ReadFile"),
    ...named({ roles: ["file.write"] }, "os.WriteFile", "io/ioutil.WriteFile", "os.MkdirAll", "os.Rename", "io.Copy"),
    ...named({ roles: ["file.remove"] }, "os.Remove", "os.RemoveAll"),
    "os.Getenv": { roles: ["env.read"] },
    "encoding/json.Unmarshal": { roles: ["serialise.load"] },
    "encoding/json.Marshal": { roles: ["serialise.dump"] },
    "encoding/json.NewDecoder": { returns: "encoding/json.Decoder" },
    ...named(
      { roles: ["validate"] },
      "strconv.Atoi",
      "strconv.ParseInt",
      "strconv.ParseUint",
      "strconv.ParseFloat",
      "strconv.ParseBool",
    ),
  },
  types: {
    "encoding/json.Decoder": { methods: { Decode: { roles: ["serialise.load"] } } },
    "os.File": { methods: named({ roles: ["file.write"] }, "Write", "WriteString", "Sync"), closes: ["Close"] },
  },
});
