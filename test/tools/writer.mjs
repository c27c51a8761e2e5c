/** What a writer does in VS Code, on a page of the browser: open, look, type, press keys. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { quiet } from "./serve.mjs";
import { fetchServer, root } from "./vscode.mjs";

export const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  contrast: "Default High Contrast",
};

/** A calm window for pictures: large type, and nothing beside the work. */
export const calm = {
  ...quiet,
  "breadcrumbs.enabled": false,
  "editor.fontFamily": "Open Sans",
  "editor.fontSize": 15,
  "editor.hover.above": false,
  "editor.lineHeight": 1.7,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.quickSuggestions": { other: "off" },
  "editor.renderLineHighlight": "none",
  "editor.selectionHighlight": false,
  "editor.stickyScroll.enabled": false,
  "editor.wordWrap": "on",
  "explorer.compactFolders": false,
  "files.exclude": { "**/.*": true, "**/*.expected.json": true },
  "problems.defaultViewMode": "table",
  "workbench.activityBar.location": "top",
};

/** What the server build shows and a desktop does not, and panes that have nothing to do with us. */
export const clutter = `
  .statusbar-item:is([id="status.forwardedPorts"], [id="status.editor.indentation"], [aria-label*="Layout"], [id="status.host"])
    { display: none !important; }
  .getting-started-footer, .gettingStartedContainer .getting-started-footer { display: none !important; }
  .menubar, .titlebar-right, .pane-header:is([aria-label*="Outline"], [aria-label*="Timeline"])
    { visibility: hidden !important; }`;

/** Installs the packed extension into a folder of extensions, as `code --install-extension` does. */
export function installVsix(home, extensions) {
  const vsix = process.env.VSIX ?? join(root, "corroborate.vsix");
  const folders = ["--extensions-dir", extensions, "--server-data-dir", join(home, "install")];
  const { status, stderr } = spawnSync(process.execPath, [fetchServer(), "--install-extension", vsix, ...folders]);
  if (status !== 0) throw new Error(`The VSIX could not be installed: ${stderr}`);
}

/** The address of a workspace, with a draft open in it. */
export function addressOf(port, workspace, file) {
  const query = new URLSearchParams({ folder: workspace });
  if (file)
    query.set("payload", JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${port}${workspace}/${file}`]]));
  return `http://127.0.0.1:${port}/?${query}`;
}

/** The writer at one page. */
export function writerAt(page) {
  const press = (keys) => page.keyboard.press(keys);
  const wait = (time) => page.waitForTimeout(time);
  const times = async (count, keys) => {
    for (let done = 0; done < count; done++) await press(keys);
  };
  /** Runs a command by its title from the palette. */
  const command = async (title) => {
    await press("F1");
    await page.waitForSelector(".quick-input-widget input");
    await page.keyboard.type(title);
    await wait(600);
    await press("Enter");
    await wait(800);
  };
  /** Puts the caret behind the words. */
  const find = async (words) => {
    await press("Control+Home");
    await press("Control+F");
    await page.waitForSelector(".find-widget.visible :is(textarea, input):focus");
    await page.keyboard.type(words);
    await wait(300);
    await press("Enter");
    await press("Escape");
    await page.waitForSelector(".find-widget.visible", { state: "detached" });
    await press("ArrowLeft");
    await press("ArrowRight");
  };
  /** A command that asks a question, and the answer. */
  const choose = async (title, answer) => {
    await command(title);
    await page.keyboard.type(answer);
    await wait(600);
    await press("Enter");
    await wait(1500);
  };
  const scroll = (lines) => times(lines, "Control+ArrowDown");
  const hover = async (words, larger = 260) => {
    await find(words);
    await scroll(15);
    await command("Show or Focus Hover");
    await page.waitForSelector(".monaco-hover:visible");
    await stretch(page, larger);
  };
  /** Opens the light bulb's menu with the keyboard. */
  const fixes = async (words) => {
    await find(words);
    await scroll(15);
    await press("Control+Period");
    await page.waitForSelector(".action-widget:visible");
  };
  const ready = () => page.waitForSelector(".squiggly-warning, .squiggly-info, .squiggly-error", { timeout: 60_000 });
  return { page, press, wait, times, command, choose, find, scroll, hover, fixes, ready };
}

/** Draws a hover larger by its lower edge, as a reader would with the mouse. */
async function stretch(page, by) {
  const box = await page.locator(".monaco-resizable-hover:visible, .monaco-hover:visible").first().boundingBox();
  if (!box || by === 0) return;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 1);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + by, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(box.x + box.width / 2, box.y + 40);
}
