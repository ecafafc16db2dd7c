/** The workbench as a person meets it: keys, commands, what stands on the screen. Scenarios are written in these words. */

import type { Locator, Page } from "playwright-core";
import { eventually } from "./eventually.ts";
import { paletteTitle } from "./manifest.ts";

const WAIT_MS = 15_000;

export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string, folder: string): Promise<void> {
    await this.page.goto(`${url}/?${new URLSearchParams({ folder })}`);
    await this.page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: 60_000 });
    await this.page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
  }

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  /** Runs a command of the palette by its full title, for example "Plumbline: Copy Sanitized". */
  async command(title: string): Promise<void> {
    await this.quickInput("F1", `>${title}`);
    await this.page
      .locator(".quick-input-list .monaco-list-row", { hasText: title })
      .first()
      .waitFor({ timeout: WAIT_MS });
    await this.press("Enter");
  }

  /** Runs one of Plumbline's commands by its id, through the palette. */
  plumbline(id: string): Promise<void> {
    return this.command(paletteTitle(`plumbline.${id}`));
  }

  /** Titles the palette offers for what was typed. */
  async offeredCommands(typed: string): Promise<string[]> {
    await this.quickInput("F1", `>${typed}`);
    const rows = this.page.locator(".quick-input-list .monaco-list-row");
    await rows.first().waitFor({ timeout: WAIT_MS });
    const titles = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("aria-label") ?? ""));
    await this.press("Escape");
    return titles;
  }

  /** An Enter that comes while the list is still being filtered is lost, so it is tried again. */
  async openFile(name: string): Promise<void> {
    await eventually(async () => {
      await this.press("Escape");
      await this.quickInput("Control+p", name);
      await this.pickFocused(name);
      await this.tab(name).waitFor({ timeout: 3_000 });
    });
    await this.page.locator(".editor-instance .view-lines").first().waitFor({ timeout: WAIT_MS });
  }

  tab(name: string): Locator {
    return this.page.locator(".tabs-container .tab.active", { hasText: name });
  }

  async goToLine(line: number, column = 1): Promise<void> {
    await this.quickInput("Control+g", `:${line}:${column}`);
    await this.press("Enter");
    await this.quickInputBox().waitFor({ state: "hidden", timeout: WAIT_MS });
  }

  async focusEditor(): Promise<void> {
    await this.page
      .locator(".editor-instance .view-lines")
      .first()
      .click({ position: { x: 400, y: 5 } });
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async setClipboard(text: string): Promise<void> {
    await this.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  }

  async clipboard(): Promise<string> {
    return String(await this.page.evaluate("navigator.clipboard.readText()"));
  }

  /** A real paste from another program: the system clipboard, then the key. */
  async paste(text: string): Promise<void> {
    await this.setClipboard(text);
    await this.press("Control+v");
  }

  /** Replaces the clipboard by something recognisable, so that an unchanged clipboard can be told. */
  async markClipboard(): Promise<string> {
    const mark = `clipboard ${Math.random()}`;
    await this.setClipboard(mark);
    return mark;
  }

  save(): Promise<void> {
    return this.press("Control+s");
  }

  /** Text of the lines on the screen; whole for a short file. */
  async visibleText(): Promise<string> {
    const lines = await this.page.locator(".editor-instance .view-lines .view-line").evaluateAll((all) =>
      all
        .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent ?? "" }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return lines.join("\n").replaceAll("\u00a0", " ");
  }

  /** Number of the first line on the screen that holds `text`. */
  async lineOf(text: string): Promise<number> {
    const index = (await this.visibleText()).split("\n").findIndex((line) => line.includes(text));
    if (index < 0) throw new Error(`No line on the screen holds ${text}`);
    return index + 1;
  }

  squiggles(): Locator {
    return this.page.locator(".editor-instance").locator(".squiggly-error, .squiggly-warning, .squiggly-info");
  }

  /** Icons beside the line numbers. */
  gutterIcons(): Locator {
    return this.page.locator(".editor-instance .glyph-margin-widgets .cgmr");
  }

  codeLenses(): Locator {
    return this.page.locator(".editor-instance .codelens-decoration");
  }

  /** A row of the menu that Ctrl+. opens. */
  fixRow(title: string | RegExp): Locator {
    return this.page.locator(".action-widget .monaco-list-row.action", { hasText: title }).first();
  }

  async showProblems(): Promise<Locator> {
    await this.command("Problems: Focus on Problems View");
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  /** Waits for an input box of the editor, gives the answer and confirms it. */
  async answer(text: string): Promise<void> {
    await this.quickInputBox().waitFor({ timeout: WAIT_MS });
    await this.quickInputBox().fill(text);
    await this.press("Enter");
  }

  toast(text: string | RegExp): Locator {
    return this.page.locator(".notification-toast", { hasText: text });
  }

  statusItem(text: string | RegExp): Locator {
    return this.page.locator(".statusbar-item", { hasText: text });
  }

  quickInputBox(): Locator {
    return this.page.locator(".quick-input-widget:not([style*='display: none']) .quick-input-box input");
  }

  /** Enter takes the focused row, and the list fills little by little: waits until that row is the one meant. */
  async pickFocused(text: string): Promise<void> {
    const row = this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text });
    await row.waitFor({ timeout: WAIT_MS });
    await this.press("Enter");
  }

  async quickInput(key: string, text: string): Promise<void> {
    await this.press(key);
    await this.quickInputBox().waitFor({ timeout: WAIT_MS });
    await this.quickInputBox().fill(text);
  }
}
