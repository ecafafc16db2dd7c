/** Five restarts in three minutes, then a person decides. */
import { describe, expect, it } from "vitest";
import { RestartPolicy } from "../../../client/src/server/restartPolicy.ts";

describe("RestartPolicy", () => {
  it("stops after five deaths in three minutes", () => {
    let now = 0;
    const policy = new RestartPolicy(() => now);
    const answers = Array.from({ length: 6 }, () => {
      now += 1_000;
      return policy.mayRestart();
    });
    expect(answers).toEqual([true, true, true, true, true, false]);
  });

  it("forgives what lies longer back", () => {
    let now = 0;
    const policy = new RestartPolicy(() => now);
    for (let death = 0; death < 20; death += 1) {
      now += 60_000;
      expect(policy.mayRestart()).toBe(true);
    }
  });
});
