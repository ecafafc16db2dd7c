/** The context file's text as the engine reads it, in the form that the lookup wants. */
import { loadContext } from "../engine/context/load.ts";
import type { ParseContext } from "./contextFiles.ts";

export const parseContext: ParseContext = loadContext;
