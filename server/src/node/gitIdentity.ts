/** Who signs: git's user, as it is configured for the folder. */
import { git } from "./git.ts";

export interface Identity {
  readonly name: string;
  readonly email: string;
}

export async function gitIdentity(cwd: string): Promise<Identity | undefined> {
  const read = (key: string) =>
    git(["config", "--get", key], { cwd, milliseconds: 5_000 }).then(
      (value) => value.trim(),
      () => "",
    );
  const [name, email] = await Promise.all([read("user.name"), read("user.email")]);
  return name || email ? { name, email } : undefined;
}
