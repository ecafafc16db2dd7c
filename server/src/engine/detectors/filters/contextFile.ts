/** The production-context file names clients, projects and hosts: that is what it is for, and it is committed on purpose. */
import type { LeakFilter } from "./filter.ts";

const contextFilePath = /(?:^|[\\/])\.plumbline[\\/][^\\/]+\.ya?ml$/;

export const contextFile: LeakFilter = {
  reason: "context-file",
  verdict: (leak, scan) =>
    leak.kind === "name" && scan.mode === "review" && contextFilePath.test(scan.fileName) ? "drop" : undefined,
};
