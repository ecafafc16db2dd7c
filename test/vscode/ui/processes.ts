/** Processes of one editor's process group, from /proc: to find the language server and to see that nothing is left. */

import { readdirSync, readFileSync } from "node:fs";

export interface GroupMember {
  readonly pid: number;
  readonly command: string;
}

export function groupMembers(group: number): GroupMember[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.map(Number).flatMap((pid) => {
    const member = read(pid);
    return member && member.group === group && !member.dead ? [{ pid, command: member.command }] : [];
  });
}

/** The language server of the packed extension; undefined while there is none. */
export function languageServer(group: number): number | undefined {
  return groupMembers(group).find(({ command }) => command.includes("dist/server.cjs"))?.pid;
}

function read(pid: number): { group: number; dead: boolean; command: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // "pid (name) state parent group ...": the name may hold blanks and brackets.
    const [state, , group] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { group: Number(group), dead: state === "Z", command };
  } catch {
    return undefined;
  }
}
