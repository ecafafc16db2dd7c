/** What the manifest promises is there once the extension runs. */

import assert from "node:assert/strict";
import * as vscode from "vscode";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: readonly {
      readonly properties: Record<string, { readonly markdownDescription?: string }>;
    }[];
  };
}

describe("the manifest", () => {
  let manifest: Manifest;
  before(async () => {
    const extension = vscode.extensions.getExtension("plumbline.plumbline");
    assert.ok(extension, "the extension is not installed");
    await extension.activate();
    manifest = extension.packageJSON;
  });

  it("names only commands that are registered, and all of them", async () => {
    const registered = (await vscode.commands.getCommands(true)).filter((id) => id.startsWith("plumbline."));
    const contributed = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.filter((id) => !id.includes("_")).sort(), [...contributed].sort());
  });

  it("has words for everything", () => {
    const texts = [
      ...manifest.contributes.commands.map(({ title }) => title),
      ...manifest.contributes.configuration.flatMap(({ properties }) =>
        Object.values(properties).map(({ markdownDescription }) => markdownDescription ?? ""),
      ),
    ];
    for (const text of texts) assert.doesNotMatch(text, /^$|^%/);
  });
});
