/** What can be asked instead of sharing data: a schema, a type-of-problem question, the team's constraints. */
import { request } from "./message.ts";

interface DescribingParams {
  text: string;
  languageId: string;
  uri?: string;
}

/** Client -> server. Without `text` when there is no data in it that could be described. */
export const describeText = request<DescribingParams, { text?: string; dropped: string[] }>("plumbline/describeText");

/** Client -> server: particulars become roles. Fails when the text cannot be looked through completely. */
export const questionText = request<DescribingParams, { text: string; dropped: string[] }>("plumbline/questionText");

/** Client -> server: the block that goes before a prompt (empty when nothing is known), and facts nobody states. */
export const constraintsFor = request<DescribingParams, { header: string; mocks: string[]; missing: string[] }>(
  "plumbline/constraintsFor",
);
