/** One claim of a draft, judged beside articles by the whole engine. */
import { judgeDraft, type Judgement } from "../../claims-db/index";
import { fill } from "./cases";

/** The judgement of the claim of a draft that has this text: `judgedBeside([wire], "34 people died.", "34")`; `undefined` for none. */
export function judgedBeside(sources: readonly string[], draft: string, value: string): Judgement | undefined {
  const database = fill(sources);
  const found = judgeDraft(database, { path: "draft.md", text: draft }).find(({ claim }) => claim.text === value);
  database.close();
  return found;
}
