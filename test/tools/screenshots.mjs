/** `npm run screenshots [scene …] [--theme=dark]`: pictures of the packed extension on the sample, into docs/. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPage, quiet, startServer } from "./serve.mjs";
import { copySample, fetchServer, root } from "./vscode.mjs";

const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  contrast: "Default High Contrast",
};

/** Each picture with what is done before it; the draft is open and checked when a scene begins. */
const scenes = [
  { name: "warnings", play: (editor) => editor.command("Problems: Focus on Problems View") },
  { name: "hover", play: (editor) => editor.hover("Aidan Alexander") },
  { name: "figure", play: (editor) => editor.hover("1,500") },
  { name: "map", play: (editor) => editor.command("Corroborate: Toggle Fact Map") },
  {
    name: "sidebar",
    play: async (editor) => {
      await editor.command("Corroborate: Focus on Disagreements Between Sources View");
      await editor.command("Corroborate: Focus on Findings View");
    },
  },
  {
    name: "report",
    play: async (editor) => {
      await editor.command("Corroborate: Show Conflict Report");
      await editor.command("View: Toggle Primary Side Bar Visibility");
      await editor.page.waitForTimeout(2000);
    },
  },
  {
    name: "walkthrough",
    play: async (editor) => {
      await editor.command("View: Toggle Primary Side Bar Visibility");
      await editor.choose("Open Walkthrough", "Check a draft");
    },
  },
];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const theme = process.argv.find((argument) => argument.startsWith("--theme="))?.slice(8) ?? "light";
const home = mkdtempSync(join(tmpdir(), "corroborate-pictures-"));
const extensions = join(home, "extensions");
const docs = join(root, "docs");

const settings = {
  ...quiet,
  "breadcrumbs.enabled": false,
  "editor.hover.above": false,
  "editor.fontFamily": "Open Sans",
  "editor.fontSize": 15,
  "editor.lineHeight": 1.7,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.renderLineHighlight": "none",
  "editor.selectionHighlight": false,
  "editor.stickyScroll.enabled": false,
  "editor.wordWrap": "on",
  "explorer.compactFolders": false,
  "files.exclude": { "**/.*": true, "**/*.expected.json": true },
  "problems.defaultViewMode": "table",
  "workbench.colorTheme": themes[theme],
  "workbench.activityBar.location": "top",
};

/** What the server build shows and a desktop does not, and panes that have nothing to do with us. */
const clutter = `
  .statusbar-item:is([id="status.forwardedPorts"], [id="status.editor.indentation"], [aria-label*="Layout"], [id="status.host"])
    { display: none !important; }
  .menubar, .titlebar-right, .pane-header:is([aria-label*="Outline"], [aria-label*="Timeline"])
    { visibility: hidden !important; }`;

mkdirSync(docs, { recursive: true });
install();
for (const scene of scenes) if (asked.length === 0 || asked.includes(scene.name)) await take(scene);
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
process.exit();

function install() {
  const options = ["--install-extension", join(root, "corroborate.vsix"), "--extensions-dir", extensions];
  const { status, stderr } = spawnSync(process.execPath, [
    fetchServer(),
    ...options,
    "--server-data-dir",
    join(home, "install"),
  ]);
  if (status !== 0) throw new Error(`The VSIX could not be installed: ${stderr}`);
}

/** Plays one scene in a workspace and a browser of its own, so that no scene depends on another. */
async function take({ name, play }) {
  const workspace = join(home, name, "Hostage talks");
  copySample(workspace);
  const server = await startServer({ data: join(home, name, "data"), extensions, settings });
  const { page, close } = await openPage({ width: 1152, height: 720, scale: 2 });
  try {
    const file = `vscode-remote://127.0.0.1:${server.port}${workspace}/draft.md`;
    const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify([["openFile", file]]) });
    await page.goto(`http://127.0.0.1:${server.port}/?${query}`);
    const editor = editorOf(page);
    await editor.ready();
    await editor.scroll(6);
    await play(editor);
    await page.addStyleTag({ content: clutter });
    await page.waitForTimeout(1500);
    const suffix = theme === "light" ? "" : `-${theme}`;
    await page.screenshot({ path: join(docs, `${name}${suffix}.png`) });
    console.log(`docs/${name}${suffix}.png`);
  } finally {
    await close();
    server.stop();
  }
}

/** Draws a hover larger by its lower edge, as a reader would with the mouse. */
async function stretch(page, by) {
  const box = await page.locator(".monaco-resizable-hover:visible, .monaco-hover:visible").first().boundingBox();
  if (!box) return;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height - 1);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + by, { steps: 8 });
  await page.mouse.up();
  await page.mouse.move(box.x + box.width / 2, box.y + 40);
}

/** What a scene can do, in a writer's terms. */
function editorOf(page) {
  const press = (keys) => page.keyboard.press(keys);
  const command = async (title) => {
    await press("F1");
    await page.waitForSelector(".quick-input-widget input");
    await page.keyboard.type(title);
    await page.waitForTimeout(600);
    await press("Enter");
    await page.waitForTimeout(800);
  };
  const find = async (words) => {
    await press("Control+Home");
    await press("Control+F");
    await page.keyboard.type(words);
    await press("Enter");
    await press("Escape");
    await press("ArrowLeft");
    await press("ArrowRight");
  };
  const scroll = async (lines) => {
    for (let line = 0; line < lines; line++) await press("Control+ArrowDown");
  };
  /** A command that asks a question, and the answer. */
  const choose = async (title, answer) => {
    await command(title);
    await page.keyboard.type(answer);
    await page.waitForTimeout(600);
    await press("Enter");
    await page.waitForTimeout(1500);
  };
  return {
    page,
    command,
    choose,
    scroll,
    ready: () => page.waitForSelector(".squiggly-warning, .squiggly-info, .squiggly-error", { timeout: 60_000 }),
    hover: async (words) => {
      await find(words);
      await scroll(15);
      await command("Show or Focus Hover");
      await page.waitForSelector(".monaco-hover:visible");
      await stretch(page, 260);
    },
  };
}
