/** The build stages of a Dockerfile, each with the stage it builds on. */
import type { Instruction, Stage } from "../../model/config/dockerfile.ts";

export function readStages(instructions: readonly Instruction[]): Stage[] {
  const stages: Stage[] = [];
  let own: Instruction[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword !== "FROM") {
      own.push(instruction);
      continue;
    }
    own = [];
    stages.push(stageOf(instruction, own, stages));
  }
  return stages;
}

function stageOf(from: Instruction, instructions: readonly Instruction[], before: readonly Stage[]): Stage {
  const [image = "", as = "", alias] = from.argument.trim().split(/\s+/);
  const named = as.toLowerCase() === "as" && alias ? alias : undefined;
  const base = before.findLast((stage) => stage.alias?.toLowerCase() === image.toLowerCase());
  return { from, image, instructions, ...(named ? { alias: named } : {}), ...(base ? { base } : {}) };
}

/** Instructions of a keyword that are in force in a stage: its own, after those of the stages below it. */
export function inherited(stage: Stage, keyword: string): Instruction[] {
  const below = stage.base ? inherited(stage.base, keyword) : [];
  return [...below, ...stage.instructions.filter((one) => one.keyword === keyword)];
}

/** The image at the bottom of a stage. */
export const rootImage = (stage: Stage): string => (stage.base ? rootImage(stage.base) : stage.image);
