/** Reads the sources of folders, with progress where it takes long, and tells everyone afterwards. */
import type { WorkDoneProgressServerReporter } from "vscode-languageserver/node";
import type { Session } from "../session";
import type { IndexHooks, Sources } from "../sources";
import { progressWords } from "../wording";
import { publishMistakes } from "./configuration";

/** What happens before and after a folder is read. */
export interface IndexEvents {
  /** The state of a folder changed. */
  onState(): void;
  /** Findings may be others now. */
  onDone(): void;
}

/** Reads what changed in a folder; `anew` forgets its database first. */
export async function indexFolder(
  session: Session,
  sources: Sources,
  how: IndexEvents & { readonly anew?: boolean },
): Promise<void> {
  const stop = new AbortController();
  const progress = lateProgress(session, stop);
  const hooks: IndexHooks = { onProgress: progress.report, signal: stop.signal };
  const reading = how.anew === true ? sources.rebuild(hooks) : sources.index(hooks);
  how.onState();
  await reading;
  progress.done();
  publishMistakes(session, sources);
  for (const { path, reason } of sources.problems) session.connection.console.warn(`${path}: ${reason}`);
  if (sources.trouble !== undefined) session.connection.console.error(sources.trouble);
  how.onState();
  how.onDone();
}

interface Progress {
  report(done: number, total: number): void;
  done(): void;
}

/** Progress that shows itself only after a second; its cancel button stops the reading. */
function lateProgress(session: Session, stop: AbortController): Progress {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let finished = false;
  const timer = setTimeout(() => void begin().catch(() => undefined), late);
  async function begin(): Promise<void> {
    if (!session.abilities.progress) return;
    const created = await session.connection.window.createWorkDoneProgress();
    if (finished) return created.done();
    created.begin(progressWords.title, 0, undefined, true);
    created.token.onCancellationRequested(() => stop.abort());
    reporter = created;
  }
  return {
    report: (done, total) => reporter?.report((100 * done) / total, progressWords.count(done, total)),
    done: () => {
      finished = true;
      clearTimeout(timer);
      reporter?.done();
    },
  };
}

const late = 1000;
