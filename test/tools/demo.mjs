/** `npm run demo`: docs/demo.gif, in which a sentence is written, its wrong figure underlined, looked into and mended. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { encodeGif } from "./gif.mjs";
import { openPage, startServer } from "./serve.mjs";
import { copySample, root } from "./vscode.mjs";
import { addressOf, calm, clutter, installVsix, writerAt } from "./writer.mjs";

const size = { width: 900, height: 520 };
const start = `# Face to face

American envoys are negotiating with Hamas in Doha. It is a good-faith effort, the White House insists.

`;
const sentence = "The first phase of the truce lasted four weeks, and Hamas released 33 hostages.";
const wrong = "four weeks";
const status = ".statusbar-item[id$='corroborate.status']";
const pointer = `#pointer { position: fixed; z-index: 99999; pointer-events: none; filter: drop-shadow(0 0 1px #fff); }
  #pointer::before { content: ""; position: absolute; width: 13px; height: 20px; background: #111;
  clip-path: polygon(0 0, 0 82%, 27% 64%, 44% 100%, 62% 92%, 45% 58%, 82% 56%); }`;

const file = resolve(process.argv[2] ?? join(root, "docs/demo.gif"));
const home = mkdtempSync(join(tmpdir(), "corroborate-demo-"));
const workspace = join(home, "Hostage talks");
const extensions = join(home, "extensions");
const settings = {
  ...calm,
  "editor.lightbulb.enabled": "off",
  "editor.lineNumbers": "off",
  "editor.cursorBlinking": "solid",
  "workbench.colorTheme": "Default Light Modern",
};

copySample(workspace);
writeFileSync(join(workspace, "draft.md"), start);
installVsix(home, extensions);
const server = await startServer({ data: join(home, "data"), extensions, settings });
const { page, close } = await openPage(size);
const frames = [];
try {
  await play();
  const gif = encodeGif(frames);
  writeFileSync(file, gif);
  console.log(`${file}: ${frames.length} pictures, ${Math.round(gif.length / 1024)} kB`);
} finally {
  await close();
  server.stop();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();

/** One picture, shown for `time` milliseconds. */
async function shoot(time) {
  frames.push({ png: await page.screenshot({ caret: "initial" }), time });
}

async function play() {
  const writer = writerAt(page);
  await page.goto(addressOf(server.port, workspace, "draft.md"));
  await page.waitForSelector(`${status}:has-text("no conflicts")`, { timeout: 60_000 });
  await writer.command("View: Close Primary Side Bar");
  await page.addStyleTag({ content: clutter + pointer });
  await writer.press("Control+End");
  await write();
  await look(writer);
  await mend(writer);
}

async function write() {
  await shoot(900);
  for (const piece of sentence.match(/.{1,3}/g)) {
    await page.keyboard.type(piece);
    await shoot(90);
  }
  await page.waitForSelector(".squiggly-warning, .squiggly-info");
  await page.waitForTimeout(500);
  await shoot(1300);
}

/** Points at the underlined words with a pointer that a picture can show. */
async function look(writer) {
  const [from, to] = [{ x: 640, y: 420 }, await middleOf(page.locator(".squiggly-warning, .squiggly-info").first())];
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("div"), { id: "pointer" })));
  for (let step = 0; step <= 6; step++) {
    await point({ x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 });
    await shoot(60);
  }
  await page.waitForSelector(".monaco-hover:visible");
  await writer.wait(700);
  await shoot(3600);
  await page.evaluate(() => document.getElementById("pointer")?.remove());
}

async function mend(writer) {
  await page.mouse.move(size.width - 30, size.height - 60);
  await page.locator(".squiggly-warning, .squiggly-info").first().waitFor({ state: "attached" });
  await writer.find(wrong);
  await writer.wait(400);
  await writer.press("Control+Period");
  await page.waitForSelector(".action-widget");
  await writer.wait(500);
  await shoot(2200);
  await writer.press("Enter");
  await page.waitForSelector(".squiggly-warning, .squiggly-info", { state: "detached" });
  await page.waitForSelector(`${status}:has-text("no conflicts")`);
  await writer.press("Control+End");
  await writer.wait(500);
  await shoot(3000);
}

async function point({ x, y }) {
  await page.mouse.move(x, y);
  await page.evaluate(
    ([left, top]) => {
      Object.assign(document.getElementById("pointer").style, { left: `${left}px`, top: `${top}px` });
    },
    [x, y],
  );
}

async function middleOf(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}
