/** Starts VS Code's server build and opens a workspace of it in headless Chromium. */
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { fetchChromium, fetchServer } from "./vscode.mjs";

/** Nothing but the work on screen: no welcome, chat, hints, updates or questions. */
export const quiet = {
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.accessibilitySupport": "off",
  "extensions.ignoreRecommendations": true,
  // In a browser VS Code saves after a second, and a test that corrects the draft would leave it so for those behind it.
  "files.autoSave": "off",
  "remote.autoForwardPorts": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.commandCenter": false,
  "window.title": "${activeEditorShort}${separator}${rootName}",
  "workbench.enableExperiments": false,
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/** Starts a server that keeps its state in `data`; resolves when it listens, with its port and a way to end it. */
export async function startServer({ data, extensions, settings = quiet, args = [], port = 0 }) {
  const machine = join(data, "data/Machine");
  mkdirSync(machine, { recursive: true });
  writeFileSync(join(machine, "settings.json"), JSON.stringify(settings));
  const server = spawn(process.execPath, [fetchServer(), ...serverArgs({ data, extensions, port }), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  return { port: await listening(server), stop: () => stop(server) };
}

function serverArgs({ data, extensions, port }) {
  return [
    ...["--host", "127.0.0.1", "--port", String(port), "--without-connection-token", "--accept-server-license-terms"],
    ...["--disable-workspace-trust", "--disable-telemetry", "--server-data-dir", data],
    ...(extensions ? ["--extensions-dir", extensions] : []),
  ];
}

/** The port that the server says it listens on; rejects with what it printed when it ends before. */
function listening(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (chunk) => {
      said += chunk;
      const port = /Server bound to 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (port && said.includes("Extension host agent listening")) resolve(Number(port));
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", (code) => reject(new Error(`The server of VS Code ended with code ${code}:\n${said}`)));
  });
}

/** Ends the server with the extension hosts that it started. */
function stop(server) {
  server.removeAllListeners("exit");
  try {
    if (process.platform === "win32") server.kill();
    else process.kill(-server.pid, "SIGTERM");
  } catch {
    // It had ended by itself.
  }
}

/** Opens an empty page of headless Chromium; `close` gives up waiting after five seconds, for VS Code holds the page. */
export async function openPage({ width, height, scale = 1 }) {
  const browser = await chromium.launch({ headless: true, ...fetchChromium() });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  return { page, close: () => Promise.race([browser.close(), sleep(5000)]) };
}
