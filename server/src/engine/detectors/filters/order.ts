/** All reasons not to report, in the order of their cost. */
import type { LeakFilter } from "./filter.ts";
import { placeholder } from "./placeholder.ts";
import { publicSample } from "./publicSample.ts";

export const filters: readonly LeakFilter[] = [placeholder, publicSample];
