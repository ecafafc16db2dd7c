/** Property tests draw the same cases in every run, so that a failure is the change's and not the dice's. PLUMBLINE_SEED draws others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.PLUMBLINE_SEED ?? 20_261_121) });
