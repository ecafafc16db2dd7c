// What the review says about a personal value. The value itself never appears in it.
import type { DetectorMeta } from "../detector.ts";

export type Subject = "person" | "health" | "organisation" | "account" | "device" | "contact" | "place" | "network";

const WHY: Readonly<Record<Subject, string>> = {
  person:
    "It names one living person for life. Once committed or pasted it is copied beyond recall, and data-protection law treats that as a breach.",
  health:
    "It ties a person to medical care, which data-protection law protects most strictly, and it cannot be changed after a leak.",
  organisation:
    "It identifies a company or a self-employed person and, beside other data, shows whose records these are.",
  account: "Whoever reads the code or the prompt can debit, impersonate or phish the owner of the account.",
  device: "It follows one device and so its owner across systems.",
  contact: "It reaches a real person, who can be contacted, profiled or phished by anyone who reads this text.",
  place: "It shows where a person lives or was.",
  network: "It points at a real machine or customer, and logs of it are personal data in many jurisdictions.",
};

const NEXT: Readonly<Record<Subject, string>> = {
  person: "Replace it with a value from a reserved test range and read real records from a store with access control.",
  health: "Replace it with a value from a reserved test range and read real records from a store with access control.",
  organisation: "Replace it with an invented or reserved number unless the company publishes it for this purpose.",
  account: "Replace it with a published test number and load real ones at run time.",
  device: "Replace it with a value from the documentation range of its kind.",
  contact: "Use a reserved address or number, for example at example.com, or read it from configuration.",
  place: "Replace it with an invented place or a coarser one.",
  network: "Use an address from the documentation ranges, or read it from configuration.",
};

export const messageFor = (title: string, subject: Subject): DetectorMeta["message"] => ({
  what: `${title} written out in the text.`,
  why: WHY[subject],
  next: NEXT[subject],
});
