/** The display settings of this window. */
import { workspace } from "vscode";

export interface DisplaySettings {
  readonly marks: boolean;
  readonly codeLens: boolean;
  readonly currentBlockText: boolean;
}

export function display(): DisplaySettings {
  const settings = workspace.getConfiguration("plumbline.display");
  return {
    marks: settings.get("marks", true),
    codeLens: settings.get("codeLens", true),
    currentBlockText: settings.get("currentBlockText", true),
  };
}
