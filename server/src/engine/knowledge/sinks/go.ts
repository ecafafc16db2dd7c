// https://pkg.go.dev/std and the documentation of each module. Names are short: package and function.
import { each, type Sinks } from "./sink.ts";

const context = /^(?:c|ctx|context)$/;

export const goSinks: Sinks = {
  ...each("exec.Command syscall.Exec syscall.ForkExec syscall.StartProcess os.StartProcess", {
    kind: "program",
    at: "all",
  }),
  ...each("exec.CommandContext", { kind: "program", at: [1, 2, 3, 4, 5] }),
  ...each(
    "os.Open os.OpenFile os.ReadFile os.WriteFile os.Create os.Remove os.RemoveAll os.Mkdir os.MkdirAll os.Stat os.ReadDir ioutil.ReadFile ioutil.WriteFile ioutil.ReadDir",
    { kind: "path" },
  ),
  ...each("os.Rename os.Link os.Symlink", { kind: "path", at: [0, 1] }),
  ...each("http.ServeFile", { kind: "path", at: [2] }),
  ...each(".File .FileAttachment .SendFile .Download", { kind: "path", receiver: context }),
  ...each("http.Get http.Head", { kind: "url" }),
  ...each("http.Post http.PostForm", { kind: "url" }),
  ...each("http.NewRequest", { kind: "url", at: [1] }),
  ...each("http.NewRequestWithContext", { kind: "url", at: [2] }),
  ...each(".Get .Head .Post .PostForm", { kind: "url", receiver: /client|httpClient|http\.DefaultClient$/i }),
  ...each("http.Redirect", { kind: "redirect", at: [2] }),
  ".Redirect": [{ kind: "redirect", at: [0, 1], receiver: context }],
  ...each("template.HTML template.JS template.HTMLAttr template.URL template.CSS template.JSStr template.Srcset", {
    kind: "html",
  }),
};
