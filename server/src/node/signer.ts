/** Who signs: git's user for the document's folder. Nothing is asked of git in a workspace that is not trusted. */
import { isAutomated, signerName } from "../engine/ledger/signer.ts";
import { gitIdentity } from "./gitIdentity.ts";

export type SignerAnswer = { readonly signer: string } | { readonly reason: string; readonly hint: string };

export async function findSigner(folder: string, trusted: boolean): Promise<SignerAnswer> {
  if (!trusted) {
    return {
      reason: "Sign-offs need a trusted workspace: the name comes from git, and git is not asked here.",
      hint: "Trust the workspace (Workspaces: Manage Workspace Trust) and sign again.",
    };
  }
  const identity = await gitIdentity(folder);
  if (!identity) {
    return {
      reason: "git does not know who you are.",
      hint: 'Run: git config user.name "Your Name" and git config user.email "you@your.team"',
    };
  }
  const signer = signerName(identity.name, identity.email);
  if (!isAutomated(signer)) return { signer };
  return {
    reason: "git's user looks like a program, and a program cannot answer for code.",
    hint: "Set user.name and user.email to a person.",
  };
}
