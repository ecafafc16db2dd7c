/** Examples of connection-per-request. */
import { accepts } from "./connection-per-request.accepts.ts";
import { flags } from "./connection-per-request.flags.ts";

export const examples = { flags, accepts };
