/** All reasons not to report, the first that applies decides. */
import { allowed } from "./allowed.ts";
import { contextFile } from "./contextFile.ts";
import { credits } from "./credits.ts";
import { digest } from "./digest.ts";
import { documentation } from "./documentation.ts";
import type { LeakFilter } from "./filter.ts";
import { placeholder } from "./placeholder.ts";
import { publicMaterial } from "./publicMaterial.ts";
import { publicSample } from "./publicSample.ts";

export const filters: readonly LeakFilter[] = [
  allowed,
  contextFile,
  credits,
  documentation,
  publicSample,
  placeholder,
  digest,
  publicMaterial,
];
