/** Short form for the many examples of a risk: a title and the code for each, one language after the other. */
import type { RiskExample, RiskLanguage } from "./risk.ts";

export const examplesIn = (
  language: RiskLanguage,
  ...examples: readonly (readonly [title: string, code: string])[]
): readonly RiskExample[] => examples.map(([title, code]) => ({ title, language, code }));
