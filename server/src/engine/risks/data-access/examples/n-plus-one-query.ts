/** Examples of n-plus-one-query. */
import { accepts } from "./n-plus-one-query.accepts.ts";
import { flags } from "./n-plus-one-query.flags.ts";

export const examples = { flags, accepts };
