// https://docs.oracle.com/en/java/javase/21/docs/api/, https://docs.spring.io/ and the documentation of each library
import { each, type Sinks } from "./sink.ts";

export const javaSinks: Sinks = {
  ".exec": [{ kind: "shell", receiver: /getRuntime\(\)$|^(?:rt|runtime|r)$/i }],
  ".command": [{ kind: "program", at: "all", receiver: /builder|pb/i }],
  ProcessBuilder: [{ kind: "program", at: "all" }],
  ".eval": [{ kind: "code", receiver: /engine|script|shell|groovy|nashorn/i }],
  ".evaluate": [{ kind: "code", receiver: /shell|groovy/i }],
  ".parseExpression": [{ kind: "code", receiver: /parser|spel|Parser\(\)$/i }],
  ".createMethodExpression": [{ kind: "code", at: [1] }],
  ".createValueExpression": [{ kind: "code", at: [1] }],
  "Ognl.getValue": [{ kind: "code" }],
  "Ognl.parseExpression": [{ kind: "code" }],
  "MVEL.eval": [{ kind: "code" }],
  ".loadClass": [{ kind: "module" }],
  "Class.forName": [{ kind: "module" }],
  ...each("File FileInputStream FileOutputStream FileReader FileWriter RandomAccessFile FileSystemResource", {
    kind: "path",
    at: [0, 1],
  }),
  ...each("Paths.get Path.of", { kind: "path", at: "all" }),
  ...each(
    "Files.readAllBytes Files.readString Files.newInputStream Files.write Files.delete Files.newBufferedReader Files.copy",
    { kind: "path" },
  ),
  ...each("URL", { kind: "url" }),
  ...each("URI.create", { kind: "url" }),
  ...each(".getForObject .getForEntity .postForObject .postForEntity .exchange", {
    kind: "url",
    receiver: /template|rest/i,
  }),
  ...each(".sendRedirect", { kind: "redirect" }),
  ...each("RedirectView ModelAndView", { kind: "redirect" }),
};
