/** A call that says only in its result that it failed, and nobody looks: Go's errors, exit codes, Java's booleans. */
import type { Role } from "../../knowledge/library.ts";
import type { Assign, Call } from "../../model/code/expressions.ts";
import type { CodeNode } from "../../model/code/node.ts";
import { enclosingFunction, isDiscarded } from "../../model/code/position.ts";
import type { Review } from "../../review/review.ts";
import { examplesIn } from "../exampleList.ts";
import { defineRisk } from "../risk.ts";

export default defineRisk({
  meta: {
    id: "unchecked-result",
    family: "errors",
    title: "Result that says whether it worked is not looked at",
    severity: "warning",
    languages: ["python", "go", "java"],
    messages: {
      error: {
        what: "The error that {call} returns is not looked at.",
        why: "When the write, the request or the parsing fails the code goes on as if it had worked: data is missing or half filled, and nothing in the logs says when it began.",
        next: "Take the error and return it, or log it and decide what the caller should see.",
      },
      status: {
        what: "Nobody looks at the exit status of {call}.",
        why: "A command that fails looks like one that worked: its output is empty or cut off, and what follows works with that.",
        next: "Write check=True, or look at returncode.",
      },
      flag: {
        what: "{call} says false when it fails, and nobody looks.",
        why: "The file is still there, or was never made, and the next step fails in a place that has nothing to do with the cause; no exception says why.",
        next: "Use the method of java.nio.file.Files, which throws with the reason, or test the result.",
      },
    },
  },
  detect: {
    call(call, review) {
      const { language } = review.knowledge;
      const values = { call: `${review.textOf(call.callee)}()` };
      if (language === "go")
        return isDroppedError(call, review) ? { message: "error", at: call, values, restsOn: call } : undefined;
      const fact = review.fact(call);
      if (fact?.failure !== "result") return undefined;
      if (language === "java")
        return isDiscarded(call) && !isCleaningUp(call)
          ? { message: "flag", at: call, values, restsOn: call }
          : undefined;
      const check = fact.options?.check;
      if ((check && review.option(call, check)) || review.hasOpaqueOptions(call) || isLookedAt(call, review))
        return undefined;
      return { message: "status", at: call, values, restsOn: call };
    },
  },
  examples: {
    flags: [
      ...examplesIn(
        "python",
        [
          "A command whose end nobody sees",
          `import subprocess\n\ndef backup(db):\n    «subprocess.run(["pg_dump", db, "-f", "out.sql"])»`,
        ],
        [
          "Only the output is used",
          `import subprocess\n\ndef head():\n    result = «subprocess.run(["git", "rev-parse", "HEAD"], capture_output=True, text=True)»\n    return result.stdout.strip()`,
        ],
        [
          "At once",
          `import subprocess\n\ndef users():\n    return «subprocess.run(["getent", "passwd"], capture_output=True)».stdout.splitlines()`,
        ],
        ["call", `import subprocess\n\ndef restart():\n    «subprocess.call(["systemctl", "restart", "worker"])»`],
      ),
      ...examplesIn(
        "go",
        [
          "A write",
          `package store\nimport "database/sql"\nfunc drop(db *sql.DB, id int) {\n    «db.Exec("DELETE FROM carts WHERE id = $1", id)»\n}`,
        ],
        [
          "Parsing",
          `package hooks\nimport "encoding/json"\nfunc parse(body []byte) (event Event) {\n    «json.Unmarshal(body, &event)»\n    return event\n}`,
        ],
        [
          "The body of a request",
          `package api\nimport "encoding/json"\nfunc create(w http.ResponseWriter, r *http.Request) {\n    var order Order\n    «json.NewDecoder(r.Body).Decode(&order)»\n    save(order)\n}`,
        ],
        [
          "A file",
          `package store\nimport "os"\nfunc keep(data []byte) {\n    «os.WriteFile("state.json", data, 0o600)»\n}`,
        ],
      ),
      ...examplesIn(
        "java",
        [
          "delete",
          `import java.io.File;\nclass Uploads {\n  void drop(String name) {\n    File file = new File(root, name);\n    «file.delete()»;\n  }\n}`,
        ],
        [
          "mkdirs",
          `import java.io.File;\nclass Reports {\n  void prepare(File folder) {\n    «folder.mkdirs()»;\n  }\n}`,
        ],
        [
          "renameTo",
          `import java.io.File;\nclass Queue {\n  void done(File job) {\n    «job.renameTo(new File(archive, job.getName()))»;\n  }\n}`,
        ],
        [
          "createNewFile",
          `import java.io.File;\nclass Locks {\n  void take() throws IOException {\n    «new File("app.lock").createNewFile()»;\n  }\n}`,
        ],
      ),
    ],
    accepts: [
      ...examplesIn(
        "python",
        ["check", `import subprocess\nsubprocess.run(["pg_dump", db], check=True)`],
        [
          "returncode",
          `import subprocess\n\ndef ok(cmd):\n    done = subprocess.run(cmd)\n    return done.returncode == 0`,
        ],
        [
          "Given to the caller",
          `import subprocess\n\ndef run(cmd):\n    return subprocess.run(cmd, capture_output=True)`,
        ],
        ["check=False says it is meant", `import subprocess\nsubprocess.run(["pkill", "worker"], check=False)`],
      ),
      ...examplesIn(
        "go",
        [
          "Looked at",
          `package store\nimport "os"\nfunc keep(data []byte) error {\n    return os.WriteFile("state.json", data, 0o600)\n}`,
        ],
        [
          "Deferred close",
          `package store\nimport "os"\nfunc read() {\n    f, err := os.Open("x")\n    if err != nil {\n        return\n    }\n    defer f.Close()\n    use(f)\n}`,
        ],
        ["Printing", `package main\nimport "fmt"\nfunc main() {\n    fmt.Println("ready")\n}`],
        [
          "A copy to the client that went away",
          `package api\nimport "io"\nfunc get(w http.ResponseWriter, file io.Reader) {\n    io.Copy(w, file)\n}`,
        ],
      ),
      ...examplesIn(
        "java",
        [
          "Tested",
          `import java.io.File;\nclass Reports {\n  void prepare(File folder) throws IOException {\n    if (!folder.mkdirs()) throw new IOException("cannot make " + folder);\n  }\n}`,
        ],
        [
          "Files throws",
          `import java.nio.file.Files;\nclass Uploads {\n  void drop(Path file) throws IOException {\n    Files.delete(file);\n  }\n}`,
        ],
        [
          "Cleaning up",
          `import java.io.File;\nclass Jobs {\n  void run(File temp) {\n    try {\n      work(temp);\n    } finally {\n      temp.delete();\n    }\n  }\n}`,
        ],
        [
          "A list of one's own",
          `class Cart {\n  void drop(List<Item> items, Item item) {\n    items.remove(item);\n  }\n}`,
        ],
      ),
    ],
  },
});

const matters: readonly Role[] = [
  "db.write",
  "db.execute",
  "db.commit",
  "http.call",
  "queue.publish",
  "mail.send",
  "serialise.load",
];

/** In Go a call that stands alone drops its error. io.Copy to a client, prints and the like have no role here. */
function isDroppedError(call: Call, review: Review): boolean {
  if (!isDiscarded(call) || !call.parent) return false;
  if (review.hasRole(call, ...matters)) return true;
  return review.nameOf(call) !== "io.Copy" && review.hasRole(call, "file.write") && !isCleaningUp(call);
}

/** In a finally or a catch the failure that counts is another one. */
function isCleaningUp(call: Call): boolean {
  let child: CodeNode = call;
  for (let around = call.parent; around && around.kind !== "function"; around = around.parent) {
    if (around.kind === "catch" || (around.kind === "try" && around.finalizer === child)) return true;
    child = around;
  }
  return false;
}

/** The result goes on, or its status is asked for. A call that stands alone, or in which only the output counts, is not. */
function isLookedAt(call: Call, review: Review): boolean {
  const { parent } = call;
  if (isDiscarded(call)) return false;
  if (parent?.kind === "member") return /^(?:returncode|check_returncode)$/.test(parent.property);
  if (parent?.kind !== "assign" || parent.target.kind !== "name") return true;
  return usesStatus(parent, parent.target.name, review);
}

function usesStatus(assign: Assign, name: string, review: Review): boolean {
  const around = enclosingFunction(assign);
  const uses = review.model
    .all("name")
    .filter((use) => use.name === name && use !== assign.target && enclosingFunction(use) === around);
  return uses.some(
    ({ parent }) => parent?.kind !== "member" || /^(?:returncode|check_returncode|stderr)$/.test(parent.property),
  );
}
