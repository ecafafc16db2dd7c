/** The proposed-API rule is found in minified code by its shape, whatever the names; nothing else is touched. */

import { describe, expect, it } from "vitest";
import { withStrictProposals } from "../../tools/host/strict-api.ts";

const check = (name: string) =>
  `function ${name}(i,t){return!0}function M(i,t){if(!${name}(i,t))throw new Error(\`Extension '\${i.id}' CANNOT use API proposal: \${t}\`)}`;

const allowedBy = (code: string, name: string): ((extension: object, proposal: string) => boolean) =>
  new Function(`${code};return ${name}`)();

describe("withStrictProposals", () => {
  it("asks what the extension declared", () => {
    const { text, rules } = withStrictProposals(`let a=1;${check("Oe")}`);
    expect(rules).toBe(1);
    const allowed = allowedBy(text, "Oe");
    expect(allowed({ enabledApiProposals: ["chatHooks"] }, "chatHooks")).toBe(true);
    expect(allowed({ enabledApiProposals: ["chatHooks"] }, "other")).toBe(false);
    expect(allowed({}, "chatHooks")).toBe(false);
  });

  it("finds names with a dollar sign", () => {
    expect(withStrictProposals(check("$_")).rules).toBe(1);
  });

  it("leaves another function alone that always says yes", () => {
    const code = "function KO(s,o){return!0}function m1(s,o){return o||KO(s,o)}";
    expect(withStrictProposals(code)).toEqual({ text: code, rules: 0 });
  });

  it("enables every proposal only when the command line asks for all", () => {
    const code =
      "if(this.x=new Set((e.extensionEnabledProposedApi??[]).map(i=>hi.toKey(i))),this._envEnablesProposedApiForAll=!0,this.y)1";
    const { text, rules } = withStrictProposals(code);
    expect(rules).toBe(1);
    expect(text).toContain("this._envEnablesProposedApiForAll=e.extensionEnabledProposedApi?.length===0,this.y");
  });
});
