/** Examples of unbounded-query. */
import { accepts } from "./unbounded-query.accepts.ts";
import { flags } from "./unbounded-query.flags.ts";

export const examples = { flags, accepts };
