/** What the install commands of a RUN line install, and whether it has a version. Lock files and local paths have theirs. */

export interface Installed {
  readonly tool: string;
  /** As written. */
  readonly package: string;
  /** Of the package, in the command's text. */
  readonly start: number;
  readonly end: number;
}

interface Tool {
  readonly shown: string;
  /** The command up to and with its install verb. */
  readonly command: RegExp;
  /** Options that take the next word. */
  readonly takesValue: RegExp;
  /** Options after which the words are no packages, or are pinned by other means. */
  readonly settles?: RegExp;
  isPinned(word: string): boolean;
}

const isPath = (word: string): boolean => /^(?:\.|\/|~|file:)|\.(?:whl|tgz|tar\.gz|zip|deb|rpm|gem|jar)$/.test(word);
const isRemoteFile = (word: string): boolean => /^https?:\/\//.test(word);
const isRepository = (word: string): boolean => /^git(?:\+|:)|^git@/.test(word);

const tools: readonly Tool[] = [
  {
    shown: "pip",
    command: /^(?:python[\d.]*\s+-m\s+)?pip[\d.]*\s+(?:-\S+\s+)*install\b|^uv\s+pip\s+install\b|^pipx\s+install\b/,
    takesValue:
      /^(?:-i|-f|-t|-b|-d|-e|--index-url|--extra-index-url|--find-links|--target|--prefix|--root|--src|--python|--platform|--trusted-host|--timeout|--retries|--proxy|--cert|--cache-dir|--editable|--progress-bar|--pip-args)$/,
    settles: /^(?:-r|--requirement|-c|--constraint)/,
    isPinned: (word) =>
      isRepository(word)
        ? /@[\w.-]+(?:#|$)/.test(word.replace(/^git\+\w+:\/\/[^/]*@/, ""))
        : /[<>=!~]|\s@\s/.test(word) || word.includes("/"),
  },
  {
    shown: "npm",
    command:
      /^(?:npm\s+(?:-\S+\s+)*(?:install|i|add)\b|yarn\s+(?:global\s+)?add\b|pnpm\s+(?:add|install|i)\b|bun\s+add\b)/,
    takesValue: /^(?:--registry|--loglevel|--prefix|--cache|--userconfig|-C|--dir|--filter|--omit|--only)$/,
    isPinned: (word) =>
      /^git|^\w+@.*:/.test(word) && /[:/]/.test(word) ? /#/.test(word) : /^@?[^@]+@(?!latest\b|next\b|\*)./.test(word),
  },
  {
    shown: "gem",
    command: /^gem\s+(?:install|i)\b/,
    takesValue: /^(?:-i|--install-dir|-n|--bindir|--source|-s|--use-system-libraries)$/,
    settles: /^(?:-v|--version)/,
    isPinned: (word) => /:\d/.test(word),
  },
  {
    shown: "go",
    command: /^go\s+(?:install|get|run)\b/,
    takesValue: /^(?:-C|-o|-tags|-ldflags|-mod|-p)$/,
    isPinned: (word) => /@(?!latest$)/.test(word) || /\.go$/.test(word) || (!word.includes(".") && word.includes("/")),
  },
  {
    shown: "apk",
    command: /^apk\s+(?:-\S+\s+)*add\b/,
    takesValue: /^(?:-t|--virtual|-X|--repository|-p|--root|--arch)$/,
    isPinned: (word) => /[=<>~]/.test(word),
  },
  {
    shown: "apt",
    command: /^apt(?:-get)?\s+(?:-\S+\s+)*install\b/,
    takesValue: /^(?:-t|--target-release|-o|-c)$/,
    isPinned: (word) => /=|\/\w/.test(word),
  },
];

/** The unpinned packages of one RUN instruction's text; here-documents count line by line. */
export function unpinnedIn(text: string): Installed[] {
  const found: Installed[] = [];
  for (const command of commandsOf(text)) {
    const tool = tools.find((one) => one.command.test(command.text));
    if (tool) found.push(...packagesOf(tool, command.text, command.start));
  }
  return found;
}

function* commandsOf(text: string): Iterable<{ readonly text: string; readonly start: number }> {
  for (const part of text.matchAll(/(?:[^&|;\n"']|"[^"]*"|'[^']*'|(?<!&)&(?!&)|(?<!\|)\|(?!\|))+/g)) {
    const lead =
      /^\s*(?:(?:sudo|time|exec|then|do|else)\s+|[A-Z_]+=\S*\s+|set\s+-\S+\s+)*/.exec(part[0])?.[0].length ?? 0;
    yield { text: part[0].slice(lead), start: part.index + lead };
  }
}

function packagesOf(tool: Tool, text: string, offset: number): Installed[] {
  const head = tool.command.exec(text)?.[0].length ?? 0;
  const found: Installed[] = [];
  let skip = false;
  for (const match of text.slice(head).matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)) {
    const word = match[0].replace(/["']/g, "");
    if (skip || word === "") skip = false;
    else if (tool.settles?.test(word)) return [];
    else if (word === "--" || word === "\\") continue;
    else if (/^[<>|]/.test(word)) break;
    else if (word.startsWith("-")) skip = tool.takesValue.test(word);
    else if (!/[$`(){}]/.test(word) && !isPath(word) && !isRemoteFile(word) && !tool.isPinned(word)) {
      const start = offset + head + match.index;
      found.push({ tool: tool.shown, package: word, start, end: start + match[0].length });
      if (tool.shown === "go") break;
    } else if (tool.shown === "go") break;
  }
  return found;
}
