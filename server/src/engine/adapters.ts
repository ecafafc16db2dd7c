/** The languages with a code model. */
import type { LanguageAdapter } from "./languages/adapter.ts";
import { ecmascriptAdapter } from "./languages/ecmascript/adapter.ts";
import { goAdapter } from "./languages/go/adapter.ts";
import { javaAdapter } from "./languages/java/adapter.ts";
import { pythonAdapter } from "./languages/python/adapter.ts";

export const adapters: readonly LanguageAdapter[] = [pythonAdapter, ecmascriptAdapter, goAdapter, javaAdapter];
