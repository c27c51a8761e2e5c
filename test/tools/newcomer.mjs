/** `npm run newcomer [folder]`: from a clean profile to the first mended sentence, with what the screen shows and nothing else. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openPage, startServer } from "./serve.mjs";
import { cache, copySample } from "./vscode.mjs";
import { addressOf, clutter, installVsix, themes, writerAt } from "./writer.mjs";

const folder = resolve(process.argv[2] ?? join(cache, "newcomer"));
const home = mkdtempSync(join(tmpdir(), "corroborate-newcomer-"));
const extensions = join(home, "extensions");
const underline = ".squiggly-warning";
const settings = {
  "workbench.colorTheme": themes.light,
  "chat.disableAIFeatures": true,
  "editor.wordWrap": "on",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

mkdirSync(folder, { recursive: true });
await timed("Install the VSIX", () => installVsix(home, extensions));
await play("mouse", "", byMouse);
await play("keys", copyOf("keys"), byKeys);
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
process.exit();

function copyOf(name) {
  const workspace = join(home, name, "Hostage talks");
  copySample(workspace);
  return workspace;
}

async function play(name, workspace, steps) {
  const server = await startServer({ data: join(home, name, "data"), extensions, settings });
  const { page, close } = await openPage({ width: 1024, height: 680 });
  let count = 0;
  const step = async (title, act) => {
    const told = await timed(title, act);
    await page.waitForTimeout(700);
    await page.addStyleTag({ content: clutter });
    await page.screenshot({ path: join(folder, `${name}-${++count}.png`) });
    return told;
  };
  const address = workspace ? addressOf(server.port, workspace, "draft.md") : `http://127.0.0.1:${server.port}/`;
  try {
    await steps({ page, step, address, writer: writerAt(page) });
  } catch (error) {
    console.error(error.message);
    await page.screenshot({ path: join(folder, `${name}-failed.png`) });
    process.exitCode = 1;
  } finally {
    await close();
    server.stop();
  }
}

async function timed(title, act) {
  const start = performance.now();
  const told = await act();
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${title}${told ? `: ${told}` : ""}`);
}

async function byMouse({ page, step, address }) {
  const status = page.locator(".statusbar-item[id$='corroborate.status']");
  const fix = page.locator(".monaco-hover a", { hasText: "Use “" }).first();
  await step("Open VS Code", async () => {
    await page.goto(address);
    await page.getByText("Check a draft against its sources").first().waitFor();
  });
  await step("Click the walkthrough on the welcome page", async () => {
    await page.getByText("Check a draft against its sources").first().click();
    await page.getByText("Open the Sample", { exact: true }).first().waitFor();
  });
  await step("Click “Open the Sample”", async () => {
    await page.getByText("Open the Sample", { exact: true }).first().click();
    await page.locator(underline).first().waitFor({ timeout: 60_000 });
    return status.innerText();
  });
  await step("Point at the first underlined words", async () => {
    await page.locator(underline).first().hover({ force: true });
    await fix.waitFor();
  });
  await step("Click “Use …” in the card", async () => {
    const before = await status.innerText();
    await fix.click();
    await page.waitForFunction(
      ([selector, was]) => document.querySelector(selector)?.textContent?.trim() !== was.trim(),
      [".statusbar-item[id$='corroborate.status']", before],
    );
    return `${before.trim()} → ${(await status.innerText()).trim()}`;
  });
}

async function byKeys({ page, step, address, writer }) {
  const status = page.locator(".statusbar-item[id$='corroborate.status']");
  await page.goto(address);
  await writer.ready();
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      return `${element?.tagName ?? ""} ${element?.getAttribute("aria-label") ?? element?.textContent?.slice(0, 60) ?? ""}`;
    });
  const inReport = async () => {
    for (const frame of page.frames()) {
      const told = await frame
        .evaluate(() => document.querySelector("#report") && document.activeElement?.getAttribute("aria-label"))
        .catch(() => undefined);
      if (told) return told;
    }
    return focused();
  };
  await step("F1, Show Conflict Report", async () => {
    await writer.command("Corroborate: Show Conflict Report");
    await writer.wait(1500);
    return inReport();
  });
  await step("Tab to the first claim", async () => {
    for (let tab = 0; tab < 15 && !/line \d/.test(await inReport()); tab++) await writer.press("Tab");
    return inReport();
  });
  await step("Arrow down, to the next claim", async () => {
    await writer.press("ArrowDown");
    return inReport();
  });
  await step("Enter, to the claim in the draft", async () => {
    await writer.press("Enter");
    await writer.wait(800);
    return `${await focused()}; ${await page.locator("[id='status.editor.selection']").innerText()}`;
  });
  await step("F8, to the next finding", async () => {
    await writer.press("F8");
    await writer.wait(800);
    return page.locator(".marker-widget .message, .zone-widget").first().innerText();
  });
  await step("Escape, then F12, to the evidence", async () => {
    await writer.press("Escape");
    await writer.press("F12");
    await writer.wait(1500);
    return page.title();
  });
  await step("Escape, back to the draft", async () => {
    await writer.press("Escape");
    await writer.wait(800);
    return focused();
  });
  await step("Ctrl+. and Enter, to fix", async () => {
    const before = await status.innerText();
    await writer.find("four weeks");
    await writer.press("Control+Period");
    await page.waitForSelector(".action-widget");
    await writer.wait(400);
    await writer.press("Enter");
    await writer.wait(1500);
    return `${before.trim()} → ${(await status.innerText()).trim()}`;
  });
  await step("Mark Claim as Checked, from the palette", async () => {
    await writer.find("Steve Witkov");
    await writer.command("Corroborate: Mark Claim as Checked");
    await writer.wait(800);
    return (await page.locator(".quick-input-widget:visible").count()) > 0
      ? page.locator(".quick-input-widget").innerText()
      : (await status.innerText()).trim();
  });
  await step("Enter one’s initials", async () => {
    await page.keyboard.type("ab");
    await writer.press("Enter");
    await writer.wait(1500);
    return (await status.innerText()).trim();
  });
}
