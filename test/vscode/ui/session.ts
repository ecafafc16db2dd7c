/** One editor with the packed extension installed, in a browser, on a workspace of its own. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { type EditorHost, startEditorHost } from "../../../tools/host/editor-host.ts";
import { ensureEditorHost } from "../../../tools/host/install.ts";
import { quietSettings } from "../../../tools/host/settings.ts";
import { screenshots, vsixFile } from "../../../tools/paths.ts";
import { openBrowser } from "../harness/browser.ts";
import { freshState, removeState, workspaceCopy } from "../harness/state.ts";
import { eventually } from "./eventually.ts";
import { languageServer } from "./processes.ts";
import { Workbench } from "./workbench.ts";

/** Name of the theme, and the class its kind puts on the workbench. */
const THEMES = {
  light: ["Light Modern", "vs"],
  dark: ["Dark Modern", "vs-dark"],
  "high-contrast": ["Default High Contrast", "hc-black"],
  "high-contrast-light": ["Default High Contrast Light", "hc-light"],
} as const;
export type ThemeKind = keyof typeof THEMES;

/** For screenshots: nothing moves, nothing fades, and the file that changes settings is not listed. */
const stillSettings = {
  "workbench.reduceMotion": "on",
  "editor.cursorBlinking": "solid",
  "files.exclude": { "**/.vscode": true },
};

export interface SessionOptions {
  /** Files to write into the workspace, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Session {
  readonly host: EditorHost;
  readonly workbench: Workbench;
  readonly workspace: string;
  /** Folder of this run's editor: home, logs, extensions. */
  readonly state: string;
  file(name: string): string;
  writeFile(name: string, text: string): void;
  /** Changes settings of the running editor. */
  configure(settings: Readonly<Record<string, unknown>>): void;
  theme(kind: ThemeKind): Promise<void>;
  screenshot(name: string): Promise<void>;
  /** Process id of the language server, as soon as there is one. */
  languageServer(): Promise<number>;
  close(): Promise<void>;
}

export async function openSession(options: SessionOptions = {}): Promise<Session> {
  if (!existsSync(vsixFile)) throw new Error("There is no packed extension. Run: npm run package");
  const state = freshState("ui");
  const workspace = workspaceCopy(state);
  // A sign-off carries the name git knows; the editor's home is this run's own.
  writeText(join(state, "home", ".gitconfig"), "[user]\n\tname = Kim Example\n\temail = kim@example.com\n");
  const settings = { ...quietSettings, ...stillSettings, ...options.settings };
  let changed: Readonly<Record<string, unknown>> = {};
  const host = await startEditorHost({ vscode: await ensureEditorHost(), state, settings, vsix: vsixFile });
  let context: BrowserContext | undefined;
  const close = async () => {
    await context?.close();
    await host.stop();
    removeState(state);
  };
  try {
    context = await openBrowser(state, host.url);
    const page = context.pages()[0] ?? (await context.newPage());
    const workbench = new Workbench(page);
    const writeFile = (name: string, text: string) => writeText(join(workspace, name), text);
    for (const [name, text] of Object.entries(options.files ?? {})) writeFile(name, text);
    await workbench.open(host.url, workspace);
    // The workspace's file: the user's own is read at the start and not watched.
    const configure = (changes: Readonly<Record<string, unknown>>) => {
      changed = { ...changed, ...changes };
      writeFile(".vscode/settings.json", JSON.stringify(changed, undefined, 2));
    };
    return {
      ...{ host, workbench, workspace, state, writeFile, configure, close },
      file: (name) => readFileSync(join(workspace, name), "utf8"),
      theme: async (kind) => {
        const [name, className] = THEMES[kind];
        configure({ "workbench.colorTheme": name });
        await page.locator(`.monaco-workbench.${className}`).waitFor({ timeout: 15_000 });
      },
      languageServer: () =>
        eventually(() => {
          const pid = languageServer(host.pid);
          if (pid === undefined) throw new Error("There is no language server");
          return pid;
        }),
      screenshot: async (name) => {
        await page.screenshot({ path: join(screenshots, `${name}.png`) });
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
