/** Examples of transaction-scope. */
import { accepts } from "./transaction-scope.accepts.ts";
import { flags } from "./transaction-scope.flags.ts";

export const examples = { flags, accepts };
