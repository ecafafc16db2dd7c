/** The number of days by which the dates of one vault move: the vault's secret, between four months and four years. */
import { KeyedRandom } from "./random.ts";

export const dayShiftOf = (key: Uint8Array): number => 120 + new KeyedRandom(key, "days").below(1340);
