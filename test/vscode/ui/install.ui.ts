/** The packed extension in a fresh editor: it is there, and it is quiet. */

import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { eventually } from "./eventually.ts";
import { paletteTitle } from "./manifest.ts";
import { useSession } from "./use-session.ts";

describe("a fresh install", () => {
  const editor = useSession({ files: { "app.py": "import os\n" } });

  it("offers its commands", async () => {
    await editor.workbench.openFile("app.py");
    const expected = ["copySanitized", "reviewFile", "pasteRestored"].map((id) => paletteTitle(`plumbline.${id}`));
    await eventually(async () => {
      const offered = await editor.workbench.offeredCommands("Plumbline: ");
      const missing = expected.filter((title) => !offered.some((row) => row.startsWith(title)));
      assert.deepEqual(missing, [], `offered are: ${offered.join(" | ")}`);
    });
  });

  it("opens with no notification and reports nothing in code that was there before", async () => {
    await editor.session.languageServer();
    assert.equal(await editor.workbench.page.locator(".notification-toast").count(), 0);
    assert.equal(await editor.workbench.gutterIcons().count(), 0);
  });
});
