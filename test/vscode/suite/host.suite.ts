/** The editor the suites run in behaves as a stable VS Code: what fails there must fail here. */

import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("the editor", () => {
  it("refuses a proposed API that is not declared", () => {
    const proposed: object = vscode.chat;
    const register: unknown = Reflect.get(proposed, "registerChatParticipantDetectionProvider");
    assert.equal(
      typeof register,
      "function",
      "the proposal was finalized or removed: choose another one for this test",
    );
    assert.throws(() => Reflect.apply(register as () => void, proposed, [{}]), /CANNOT use API proposal/);
  });

  it("does not save documents by itself", () => {
    assert.equal(vscode.workspace.getConfiguration("files").get("autoSave"), "off");
  });
});
