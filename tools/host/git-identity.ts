/** The editor gets a home of its own; a sign-off still carries the person's name, so only that is taken along. */

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const KEYS = ["user.name", "user.email"] as const;

/** `state` is the folder given to `startEditorHost`. Without git, or a name in it, nothing happens. */
export function takeGitIdentity(state: string): void {
  const home = join(state, "home");
  mkdirSync(home, { recursive: true });
  for (const key of KEYS) {
    const value = spawnSync("git", ["config", "--global", key], { encoding: "utf8" }).stdout?.trim();
    if (value) spawnSync("git", ["config", "--file", join(home, ".gitconfig"), key, value]);
  }
}
