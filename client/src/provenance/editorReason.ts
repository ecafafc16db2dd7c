/** Reads the editor's own statement about a change where there is one. It is a proposed API: absent in most installations. */

export type EditorReason = "typed" | "pasted" | "reshaped" | "disk" | "inline-completion" | "assistant-edit";

const BY_SOURCE: Readonly<Record<string, EditorReason>> = {
  inlineCompletionAccept: "inline-completion",
  inlineCompletionPartialAccept: "inline-completion",
  "Chat.applyEdits": "assistant-edit",
  "inlineChat.applyEdits": "assistant-edit",
  snippet: "typed",
  suggest: "typed",
  reloadFromDisk: "disk",
  rename: "reshaped",
  eolChange: "reshaped",
};

/** `event` is a document change event; everything about the property is checked, nothing is relied on. */
export function editorReasonOf(event: unknown): EditorReason | undefined {
  const detail = property(event, "detailedReason");
  const metadata = property(detail, "metadata");
  const source = property(detail, "source") ?? property(metadata, "source");
  if (typeof source !== "string") return undefined;
  if (source === "cursor") return cursorReason(property(metadata, "kind"));
  if (source === "unknown" && property(metadata, "name") === "formatEditsCommand") return "reshaped";
  return Object.hasOwn(BY_SOURCE, source) ? BY_SOURCE[source] : undefined;
}

function cursorReason(kind: unknown): EditorReason | undefined {
  if (kind === "type") return "typed";
  return kind === "paste" ? "pasted" : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
