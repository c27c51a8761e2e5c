/** Holds a new finding back while the writer still writes at it, so that no mark blinks under an unfinished word. */
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { Finding, Span } from "../../claims-db/index";
import { sentenceAround } from "../sentence";

/** How long after the last edit in its sentence a finding at the caret is shown, in milliseconds. */
export const patience = 1500;

/** What was written lately in each open draft. */
export interface Caret {
  /** Applies changes to a document and remembers where they were; what a store of open documents calls. */
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument;
  /** The findings to show now, and in how many milliseconds those held back can be; a shown finding never goes. */
  settle(document: TextDocument, findings: readonly Finding[]): Settled;
  forget(uri: string): void;
}

/** What {@link Caret.settle} answers. */
export interface Settled {
  readonly shown: readonly Finding[];
  readonly wait?: number;
}

/** A memory of edits; `clock` tells milliseconds. */
export function followCaret(clock: () => number = Date.now): Caret {
  const edits = new Map<string, readonly Edit[]>();
  const shown = new Map<string, ReadonlySet<string>>();
  return {
    update: (document, changes, version) => {
      let kept = edits.get(document.uri) ?? [];
      for (const change of changes) {
        const where = written(document, change);
        TextDocument.update(document, [change], version);
        kept = remember(kept, where, { text: document.getText(), now: clock() });
      }
      edits.set(document.uri, kept);
      return document;
    },
    settle: ({ uri }, findings) => {
      const old = shown.get(uri) ?? new Set();
      const now = clock();
      const fresh = (edits.get(uri) ?? []).filter(({ at }) => now < at + patience);
      const waits = findings.map((finding) => (old.has(wordsOf(finding)) ? 0 : waitFor(finding, fresh, now)));
      const free = findings.filter((_, index) => waits[index] === 0);
      shown.set(uri, new Set(free.map(wordsOf)));
      const wait = Math.max(0, ...waits);
      return wait === 0 ? { shown: free } : { shown: free, wait };
    },
    forget: (uri) => {
      edits.delete(uri);
      shown.delete(uri);
    },
  };
}

/** A stretch that was written, where it stands now, and when its sentence was last written in. */
interface Edit extends Span {
  readonly at: number;
}

/** The change as a stretch before it (`end`) and after it (`now`); a new text as a whole is nobody's typing. */
interface Written {
  readonly start: number;
  readonly end: number;
  readonly now: number;
}

function written(before: TextDocument, change: TextDocumentContentChangeEvent): Written | undefined {
  if (!("range" in change)) return undefined;
  const start = before.offsetAt(change.range.start);
  return { start, end: before.offsetAt(change.range.end), now: start + change.text.length };
}

function remember(
  kept: readonly Edit[],
  change: Written | undefined,
  { text, now }: { readonly text: string; readonly now: number },
): readonly Edit[] {
  if (change === undefined) return [];
  const { start, end } = change;
  const by = change.now - end;
  const sentence = sentenceAround(text, { start, end: change.now });
  const moved = kept
    .filter(({ at }) => now < at + patience)
    .map((edit) => ({
      ...edit,
      start: edit.start >= end ? edit.start + by : Math.min(edit.start, start),
      end: edit.end >= end ? edit.end + by : Math.min(edit.end, start),
    }));
  return merge([...moved.flatMap((edit) => renew(edit, sentence, now)), { start, end: change.now, at: now }]);
}

/** What was written in the sentence that is written in now counts as written now; what stands around it does not. */
function renew(edit: Edit, sentence: Span, now: number): readonly Edit[] {
  const parts = [
    { ...edit, end: Math.min(edit.end, sentence.start) },
    { start: Math.max(edit.start, sentence.start), end: Math.min(edit.end, sentence.end), at: now },
    { ...edit, start: Math.max(edit.start, sentence.end) },
  ];
  return parts.filter(({ start, end }, index) => (index === 1 ? start <= end : start < end));
}

/** Stretches of one sentence that touch become one: what is typed letter by letter. */
function merge(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && last.at === edit.at && edit.start <= last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else merged.push(edit);
  }
  return merged;
}

function waitFor({ claim }: Finding, edits: readonly Edit[], now: number): number {
  return Math.max(0, ...edits.filter((edit) => touches(edit, claim.span)).map(({ at }) => at + patience - now));
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function wordsOf({ claim, verdict }: Finding): string {
  return `${claim.kind}:${verdict}:${claim.text}`;
}
