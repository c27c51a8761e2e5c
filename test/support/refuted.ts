/** Says through the whole engine in memory which words of a draft its sources refute. */
import assert from "node:assert/strict";
import { checkDraft, judgeDraft } from "../../claims-db/index";
import { kinds, type Kind } from "../../claims-db/model";
import { fill } from "./cases";
import { unmark } from "./marks";

/** Exactly the marked words are refuted; `other` is what stands in the source. Articles are parted by " || ". */
export function checkRefuted(marked: string, source: string, other?: string): void {
  const { text, spans } = unmark(marked);
  const database = fill(source.split(" || "));
  const { findings } = checkDraft(database, { path: "draft.md", text });
  database.close();
  const wrong = findings.filter(({ verdict }) => verdict === "refuted");
  assert.deepEqual(
    wrong.map(({ claim }) => claim.text),
    spans.map(({ start, end }) => text.slice(start, end)),
    marked,
  );
  if (other) assert.equal(wrong[0]?.evidence[0]?.value, other);
}

/** The words of a draft that one article refutes, of these kinds, in their order. */
export function refutedWords(draft: string, source: string, of: readonly Kind[] = kinds): readonly string[] {
  const database = fill([source]);
  const judgements = judgeDraft(database, { path: "draft.md", text: draft });
  database.close();
  return judgements
    .filter(({ verdict, claim }) => verdict === "refuted" && of.includes(claim.kind))
    .map(({ claim }) => claim.text);
}
