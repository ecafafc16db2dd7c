/** Runs the decision until it stops asking: each fact it waits for is fetched once. Pure. */
import { classify, type Situation, type Verdict } from "./classify.ts";

export interface Facts {
  arrival(): Promise<NonNullable<Situation["arrival"]>>;
  versionControl(): Promise<boolean>;
  onClipboard(): Promise<boolean>;
}

export async function settle(situation: Situation, facts: Facts): Promise<Exclude<Verdict, { kind: "wait" }>> {
  const verdict = classify(situation);
  if (verdict.kind !== "wait") return verdict;
  switch (verdict.for) {
    case "arrival":
      return settle({ ...situation, arrival: await facts.arrival() }, facts);
    case "version-control":
      return settle({ ...situation, versionControl: await facts.versionControl() }, facts);
    case "clipboard":
      return settle({ ...situation, onClipboard: await facts.onClipboard() }, facts);
  }
}
