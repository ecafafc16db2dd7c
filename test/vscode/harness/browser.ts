/** A headless Chromium that reaches the editor on loopback only, with the clipboard allowed. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { requireChromium } from "../../../tools/host/requirements.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
  "--force-device-scale-factor=1",
];

export async function openBrowser(state: string, origin: string): Promise<BrowserContext> {
  const profile = join(state, "browser");
  mkdirSync(profile, { recursive: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireChromium(),
    headless: true,
    args: FLAGS,
    viewport: { width: 1360, height: 860 },
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  return context;
}
