/** `npm run screenshots [scene …] [--theme=dark] [--into=folder]`: pictures of the packed extension on the sample, into docs/. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openPage, startServer } from "./serve.mjs";
import { copySample, root } from "./vscode.mjs";
import { addressOf, calm, clutter, installVsix, themes, writerAt } from "./writer.mjs";

/** Each picture with what is done before it; the draft is open and checked when a scene begins. */
const scenes = [
  { name: "warnings", play: (writer) => writer.command("Problems: Focus on Problems View") },
  { name: "hover", play: (writer) => writer.hover("Aidan Alexander") },
  { name: "hover-small", only: "asked", play: (writer) => writer.hover("Aidan Alexander", 0) },
  { name: "figure", only: "asked", play: (writer) => writer.hover("1,500") },
  { name: "quickfix", play: (writer) => writer.fixes("Aidan Alexander") },
  { name: "factmap", play: (writer) => writer.command("Corroborate: Toggle Fact Map") },
  { name: "sidebar", play: showSideBar },
  { name: "report", play: showReport },
  { name: "export", only: "asked", play: (writer) => writer.command("Corroborate: Export Report") },
  { name: "annotated", only: "asked", play: (writer) => writer.choose("Corroborate: Export Report", "annotated") },
  { name: "walkthrough", play: showWalkthrough },
];

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const theme = option("theme") ?? "light";
const folder = resolve(option("into") ?? join(root, "docs"));
const home = mkdtempSync(join(tmpdir(), "corroborate-pictures-"));
const extensions = join(home, "extensions");
const settings = { ...calm, "workbench.colorTheme": themes[theme] };

mkdirSync(folder, { recursive: true });
installVsix(home, extensions);
for (const scene of scenes) if (isWanted(scene)) await take(scene);
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
process.exit();

/** Without a name, the pictures that the documentation shows. */
function isWanted({ name, only }) {
  return asked.length === 0 ? only === undefined : asked.includes(name);
}

function option(name) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** Plays one scene in a workspace and a browser of its own, so that no scene depends on another. */
async function take({ name, play }) {
  const workspace = join(home, name, "Hostage talks");
  copySample(workspace);
  const server = await startServer({ data: join(home, name, "data"), extensions, settings });
  const { page, close } = await openPage({ width: 1152, height: 720, scale: Number(option("scale") ?? 1) });
  try {
    await page.goto(addressOf(server.port, workspace, "draft.md"));
    const writer = writerAt(page);
    await writer.ready();
    await page.addStyleTag({ content: clutter });
    await writer.scroll(6);
    await play(writer);
    await page.waitForTimeout(1500);
    const suffix = theme === "light" ? "" : `-${theme}`;
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
    console.log(join(folder, `${name}${suffix}.png`));
  } catch (error) {
    await page.screenshot({ path: join(tmpdir(), `corroborate-${name}-failed.png`) });
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await close();
    server.stop();
  }
}

async function showSideBar(writer) {
  await writer.command("Corroborate: Focus on Disagreements Between Sources View");
  await writer.command("Corroborate: Focus on Findings View");
}

async function showReport(writer) {
  await writer.command("Corroborate: Show Conflict Report");
  await writer.command("View: Toggle Primary Side Bar Visibility");
  await writer.wait(2000);
}

async function showWalkthrough(writer) {
  await writer.command("View: Toggle Primary Side Bar Visibility");
  await writer.choose("Open Walkthrough", "Check a draft");
}
