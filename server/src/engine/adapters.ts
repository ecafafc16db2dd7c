/** The languages with a code model. */
import type { LanguageAdapter } from "./languages/adapter.ts";
import { ecmascriptAdapter } from "./languages/ecmascript/adapter.ts";
import { pythonAdapter } from "./languages/python/adapter.ts";

export const adapters: readonly LanguageAdapter[] = [pythonAdapter, ecmascriptAdapter];
