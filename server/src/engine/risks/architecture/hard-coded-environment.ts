/** Addresses, paths and accounts of one environment written into code that runs in several. */
import type { StringLiteral } from "../../model/code/expressions.ts";
import type { Review } from "../../review/review.ts";
import { defineRisk, type Report } from "../risk.ts";
import { accepts, flags } from "./examples/hard-coded-environment.ts";

type Said = "local" | "private" | "path" | "account";

export default defineRisk<Said>({
  meta: {
    id: "hard-coded-environment",
    family: "architecture",
    title: "One environment written into the code",
    severity: "info",
    languages: ["python", "ecmascript", "go", "java"],
    messages: {
      local: {
        what: "This address points at the machine the program runs on.",
        why: "On a developer's machine something answers there. In a container or on a server nothing does: the first call is refused, and every environment needs its own build.",
        next: "Read it from the configuration and stop at start when it is missing.",
      },
      private: {
        what: "This is the private address of one machine.",
        why: "It belongs to one network: in another environment it reaches nothing or somebody else's machine, and when the machine is replaced the program has to be built again.",
        next: "Use a name the environment resolves, read from the configuration.",
      },
      path: {
        what: "This path exists on one person's machine.",
        why: "Everywhere else the file is not there: the program fails at the first use, which is often not at start.",
        next: "Take the path from the configuration, or make it relative to the program or its data directory.",
      },
      account: {
        what: "The account of one cloud environment is written into the code.",
        why: "Test and production share the code: a run in one environment reads or writes what belongs to the other, and nothing warns.",
        next: "Read the whole resource name from the configuration of the environment.",
      },
    },
  },
  detect: { string: (literal, review) => reportOf(literal, review) },
  examples: { flags, accepts },
});

const local =
  /^(?:jdbc:)?[a-z][a-z0-9+]*:\/\/(?:[^/\s@]*@)?(?:localhost|127\.0\.0\.1|host\.docker\.internal)(?:[:/?#]|$)|^(?:localhost|127\.0\.0\.1):\d{2,5}$/i;
const privateHost =
  /^(?:[a-z][a-z0-9+]*:\/\/(?:[^/\s@]*@)?)?(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}(?::\d{2,5}|\/(?!\d{1,2}$)|$)/i;
const personalPath =
  /^(?:\/home\/(?!app\/|node\/|user\/app|runner\/|vscode\/)[\w.-]+\/|\/Users\/[\w.-]+\/|[A-Z]:[\\/]+Users[\\/]+[\w.-]+[\\/])/;
const account = /\barn:aws[\w-]*:[\w-]+:[\w-]*:\d{12}:|\b\d{12}\.dkr\.ecr\.|\bsqs\.[\w-]+\.amazonaws\.com\/\d{12}\//;
const developmentFile =
  /(?:^|[/_.-])(?:dev|development|local|debug|test|tests|testing|ci|example|sample|seed)(?:[/_.-]|$)/i;

function reportOf(literal: StringLiteral, review: Review): Report<Said> | undefined {
  // With a path or a query put in, the beginning still says where it leads.
  const first = typeof literal.parts[0] === "string" ? literal.parts[0] : "";
  const text = literal.value ?? first;
  if (text.length < 8 || text.length > 300) return undefined;
  const message = kindOf(text);
  if (!message || developmentFile.test(review.document.fileName.replaceAll("\\", "/"))) return undefined;
  return isUsed(literal, review) ? { message, at: literal } : undefined;
}

function kindOf(text: string): Said | undefined {
  if (local.test(text)) return "local";
  if (privateHost.test(text)) return "private";
  if (personalPath.test(text)) return "path";
  return account.test(text) ? "account" : undefined;
}

const settingName =
  /(?:url|uri|endpoint|host|server|servers|address|addr|brokers?|origins?|base|dsn|path|dir|directory|folder|file|arn|queue|topic|bucket|image|connection|database)$/i;
const fileCall =
  /^(?:open|read_csv|read_parquet|read_json|read_excel|readFile|readFileSync|createReadStream|Open|ReadFile|File|Path|Paths|of|load|to_csv)$/;

/** Connected to, opened, or kept under a name that says what it is; never what is only taken when nothing is set. */
function isUsed(literal: StringLiteral, review: Review): boolean {
  const { parent } = literal;
  if (!parent) return false;
  if (parent.kind === "assign") {
    const { target } = parent;
    const name = target.kind === "name" ? target.name : target.kind === "member" ? target.property : "";
    return parent.value === literal && settingName.test(name);
  }
  if (parent.kind === "map")
    return parent.entries.some(({ name, value }) => value === literal && settingName.test(name ?? ""));
  if (parent.kind !== "call") return false;
  if (review.hasRole(parent, "http.call", "http.client", "db.connect", "db.pool", "queue.client")) return true;
  const keyword = parent.args.find(({ value }) => value === literal)?.name;
  if (keyword !== undefined) return settingName.test(keyword) && !review.hasRole(parent, "env.read");
  const callee =
    parent.callee.kind === "member" ? parent.callee.property : parent.callee.kind === "name" ? parent.callee.name : "";
  return fileCall.test(callee) && !local.test(literal.value ?? "");
}
