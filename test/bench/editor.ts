/** Measures what a writer waits for: start, hover, quick fixes, memory, indexing, checking. Prints the tables of BENCHMARKS. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { Diagnostic } from "vscode-languageserver/node";
import { checkDraft, extractText, indexSources, newCache, openClaims } from "../../claims-db/index";
import { able, greet, type Client } from "../support/lsp";
import { articleOf, draftOf } from "./synthetic";

/** A language server that runs, with the draft of the sample open in it. */
interface Running {
  readonly client: Client;
  readonly server: ChildProcess;
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  /** From the start of the process to the first diagnostics, in ms. */
  readonly first: number;
}

const requests = 50;
const bundle = join("dist", "server.js");

if (existsSync(bundle)) void main();
else console.error(`There is no ${bundle}: build it with “npm run build”.`);

async function main(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "corroborate-bench-"));
  try {
    await measureServer(home);
    await measureLong(home);
    await measureEngine(home);
    printSizes();
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The server over stdio on the sample: without and with a claims database, then asked for what a writer points at. */
async function measureServer(home: string): Promise<void> {
  const folder = join(home, "sample");
  const filter = (path: string): boolean => !path.endsWith(".corroborate");
  cpSync(join("test", "fixtures", "sample"), folder, { recursive: true, filter });
  const text = readFileSync(join(folder, "draft.md"), "utf8");
  const cold = await open(folder, text);
  await end(cold);
  const starts: number[] = [];
  for (let i = 0; i < 5; i++) {
    const running = await open(folder, text);
    starts.push(running.first);
    await end(running);
  }
  const running = await open(folder, text);
  print("start to first diagnostics, sources read for the first time", `${cold.first.toFixed(0)} ms`);
  print("start to first diagnostics, with a built database (median of 5)", `${median(starts).toFixed(0)} ms`);
  print("memory with the sample open", memoryOf(running.server));
  print(`hover (median and largest of ${requests})`, await asked(running, hover));
  print(`quick fixes (median and largest of ${requests})`, await asked(running, fixes));
  print(`an edit with the check after it (median and largest of ${requests})`, await edited(running, text));
  await sleep(rest);
  print(`memory after that and ${rest / 1000} s of rest`, memoryOf(running.server));
  await end(running);
}

/** A draft of 10,000 words beside five articles. */
async function measureLong(home: string): Promise<void> {
  const folder = join(home, "long");
  writeArticles(folder, 5);
  const running = await open(folder, draftOf(10_000));
  print("draft of 10,000 words: start to first diagnostics", `${running.first.toFixed(0)} ms`);
  print("draft of 10,000 words: memory", memoryOf(running.server));
  await sleep(rest);
  print(`draft of 10,000 words: memory after ${rest / 1000} s of rest`, memoryOf(running.server));
  await end(running);
}

/** Longer than the pause after which the server gives memory back. */
const rest = 15_000;

async function open(folder: string, text: string): Promise<Running> {
  const begin = performance.now();
  const server = spawn(process.execPath, [bundle, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const textDocument = { ...able.textDocument, diagnostic: undefined };
  const folders = [pathToFileURL(folder).href];
  const client = await greet(server.stdout, server.stdin, { folders, capabilities: { ...able, textDocument } });
  const uri = pathToFileURL(join(folder, "draft.md")).href;
  await client.open(uri, text);
  const diagnostics = await told(client, 0);
  return { client, server, uri, diagnostics, first: performance.now() - begin };
}

/** The diagnostics that the server pushes once it has told `before` times; an empty list is waited past. */
async function told(client: Client, before: number): Promise<readonly Diagnostic[]> {
  for (let waited = 0; waited < 60_000; waited++) {
    const last = client.published.slice(before).findLast(({ diagnostics }) => diagnostics.length > 0);
    if (last) return last.diagnostics;
    await sleep(1);
  }
  throw new Error("The server found nothing in a minute.");
}

async function end({ client, server }: Running): Promise<void> {
  const closed = new Promise((resolve) => server.once("exit", resolve));
  await client.shutdown();
  await client.connection.sendNotification("exit");
  await closed;
}

type Ask = (running: Running, diagnostic: Diagnostic) => Promise<unknown>;

function hover({ client, uri }: Running, { range }: Diagnostic): Promise<unknown> {
  return client.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position: range.start });
}

function fixes({ client, uri }: Running, diagnostic: Diagnostic): Promise<unknown> {
  const { range } = diagnostic;
  const context = { diagnostics: [diagnostic], triggerKind: 1 };
  return client.connection.sendRequest("textDocument/codeAction", { textDocument: { uri }, range, context });
}

/** Asks at one warning after the other. */
async function asked(running: Running, ask: Ask): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < requests; i++) {
    const diagnostic = running.diagnostics[i % running.diagnostics.length];
    if (diagnostic) times.push(await timed(() => ask(running, diagnostic)));
  }
  return spread(times);
}

/** Writes one more word into a sentence and takes it away again; the hover that is asked for at once waits for the check. */
async function edited(running: Running, text: string): Promise<string> {
  const { client, uri } = running;
  const [word = ""] = /\w+\.\n/.exec(text) ?? [];
  const times: number[] = [];
  for (let i = 0; i < requests; i++) {
    const [from, to] = i % 2 === 0 ? [word, `so ${word}`] : [`so ${word}`, word];
    times.push(
      await timed(async () => {
        await client.edit(uri, from, to);
        await client.connection.sendRequest("textDocument/hover", {
          textDocument: { uri },
          position: { line: 0, character: 0 },
        });
      }),
    );
  }
  return spread(times);
}

/** The engine without a server: reading many articles, and one long draft against them. */
async function measureEngine(home: string): Promise<void> {
  const draft = { path: "draft.md", text: draftOf(10_000) };
  extractText({ text: "It warms up.", prose: "It warms up." });
  for (const count of [5, 100, 1000]) {
    const folder = join(home, `articles-${count}`);
    writeArticles(folder, count);
    const database = openClaims(join(folder, ".corroborate", "claims.db"));
    const first = await timed(() => indexSources(database, folder));
    const again = await timed(() => indexSources(database, folder));
    print(`read ${count} articles of 400 words; look at them again`, `${first.toFixed(0)} ms; ${again.toFixed(0)} ms`);
    const cache = newCache();
    const check = await timed(() => checkDraft(database, draft, cache));
    const text = draft.text.replace(/ on /, " late on ");
    const begin = performance.now();
    const { extracted } = checkDraft(database, { ...draft, text }, cache);
    const edit = performance.now() - begin;
    print(`check a draft of 10,000 words against them`, `${check.toFixed(0)} ms`);
    print(`check it again after one edit`, `${edit.toFixed(0)} ms, ${extracted} sentence extracted`);
    database.close();
  }
}

function writeArticles(folder: string, count: number): void {
  mkdirSync(join(folder, "sources"), { recursive: true });
  for (let i = 0; i < count; i++) writeFileSync(join(folder, "sources", `${i}.md`), articleOf(i));
}

function printSizes(): void {
  const vsix = "corroborate.vsix";
  const size = existsSync(vsix) ? `${(statSync(vsix).size / 1024 / 1024).toFixed(1)} MB` : "not there: npm run package";
  print("size of the VSIX", size);
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function spread(times: readonly number[]): string {
  return `${median(times).toFixed(1)} ms; ${Math.max(...times).toFixed(1)} ms`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The memory that the process holds; where there is no `ps`, nobody knows. */
function memoryOf({ pid }: ChildProcess): string {
  try {
    return `${Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024)} MB`;
  } catch {
    return "unknown";
  }
}

function print(what: string, value: string): void {
  console.log(`| ${what} | ${value} |`);
}
