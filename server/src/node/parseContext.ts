/** The context file's text as the engine reads it, in the form that the lookup wants. */
import { emptyContext } from "../engine/context/emptyContext.ts";
import type { ParseContext } from "./contextFiles.ts";

export const parseContext: ParseContext = () => ({ context: emptyContext });
