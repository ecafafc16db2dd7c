/**
 * Text -> Dockerfile. Written here because the grammar is line by line and small, and because the known parser speaks in
 * editor positions and brings the editor protocol's types along; this one keeps offsets and never refuses a text.
 */
import type { Dockerfile, Instruction } from "../../model/config/dockerfile.ts";
import { readStages } from "./stages.ts";

const keywords = new Set(
  (
    "ADD ARG CMD COPY CROSS_BUILD ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL " +
    "STOPSIGNAL USER VOLUME WORKDIR"
  ).split(" "),
);

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly end: number;
  readonly next: number;
}

export function readDockerfile(text: string, base = 0): Dockerfile {
  const continuation = /^#\s*escape\s*=\s*`/im.test(text.slice(0, 400)) ? "`" : "\\";
  const lines = linesOf(text);
  const instructions: Instruction[] = [];
  for (let index = 0; index < lines.length; ) {
    const { instruction, after } = readInstruction(text, lines, index, continuation, base);
    if (instruction) instructions.push(instruction);
    index = after;
  }
  return { kind: "dockerfile", instructions, stages: readStages(instructions) };
}

function readInstruction(text: string, lines: readonly Line[], index: number, continuation: string, base: number) {
  const first = lines[index];
  const head = first && /^[ \t]*([A-Za-z_]+)(?=[ \t]|$)/.exec(text.slice(first.start, first.end));
  const keyword = head?.[1]?.toUpperCase() ?? "";
  if (!first || !head || !keywords.has(keyword)) return { after: index + 1 };
  const body = readBody(text, lines, index, continuation);
  const argumentAt = first.start + head[0].length;
  const rest = body.text.slice(argumentAt - first.start);
  const { flags, length } = readFlags(rest);
  const heredoc = readHeredocs(text, lines, body.after, keyword, rest);
  const end = heredoc.after > body.after ? (lines[heredoc.after - 1]?.end ?? body.end) : body.end;
  const instruction: Instruction = {
    keyword,
    span: { start: base + argumentAt - keyword.length, end: base + end },
    flags,
    argument: rest.slice(length).trimEnd(),
    argumentStart: base + argumentAt + length,
    heredoc: heredoc.text,
  };
  return { instruction, after: heredoc.after };
}

/** The lines of one instruction, joined: what only continues a line is blanked. */
function readBody(text: string, lines: readonly Line[], index: number, continuation: string) {
  let joined = "";
  let end = lines[index]?.end ?? 0;
  let at = index;
  let continues = true;
  for (; continues && at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const content = text.slice(line.start, line.end);
    const gap = " ".repeat(line.next - line.end);
    // Comments and empty lines between continued lines do not end the instruction.
    if (at > index && /^[ \t]*(?:#|$)/.test(content)) {
      joined += " ".repeat(content.length) + gap;
      continue;
    }
    const last = content.trimEnd();
    continues = last.endsWith(continuation);
    joined += (continues ? last.slice(0, -1).padEnd(content.length) : content) + gap;
    end = line.start + (continues ? last.length - 1 : last.length);
  }
  return { text: joined, end, after: at };
}

function readFlags(rest: string) {
  const flags: { name: string; value: string }[] = [];
  let length = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
  for (;;) {
    const flag = /^--([a-z][a-z-]*)(?:=("[^"]*"|'[^']*'|\S*))?\s*/i.exec(rest.slice(length));
    if (!flag) return { flags, length };
    flags.push({ name: (flag[1] ?? "").toLowerCase(), value: (flag[2] ?? "").replace(/^(["'])(.*)\1$/, "$2") });
    length += flag[0].length;
  }
}

function readHeredocs(text: string, lines: readonly Line[], index: number, keyword: string, rest: string) {
  let after = index;
  let body = "";
  if (!/^(?:RUN|COPY|ADD)$/.test(keyword)) return { text: body, after };
  for (const match of rest.matchAll(/<<-?(["']?)(\w+)\1/g)) {
    const end = match[2] ?? "";
    for (let closed = false; !closed && after < lines.length; after++) {
      const line = lines[after];
      if (!line) break;
      const content = text.slice(line.start, line.end);
      closed = content.trim() === end;
      if (!closed) body += `${content}\n`;
    }
  }
  return { text: body, after };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf("\n", start);
    const next = feed < 0 ? text.length : feed + 1;
    const stop = feed < 0 ? text.length : feed;
    lines.push({ start, end: stop > start && text[stop - 1] === "\r" ? stop - 1 : stop, next });
    start = next;
  }
  return lines;
}
