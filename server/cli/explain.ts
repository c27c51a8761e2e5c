/** `corroborate explain`: shows how the claims of one line were judged. */
import { judgeDraft } from "../../claims-db/index";
import { countLines, explain as explainLine } from "../report/explain";
import { explainText } from "../report/explaintext";
import { troubleWords } from "../wording";
import type { ExplainAsked } from "./arguments";
import { contextOf, withDrafts } from "./drafts";
import { expectOutput, hasColour, writeReport } from "./output";
import type { Surroundings } from "./surroundings";
import { Trouble } from "./trouble";

/** Explains a line of a draft. */
export async function explain(asked: ExplainAsked, io: Surroundings): Promise<0> {
  return withDrafts([asked.draft], { asked, io }, (checked) => {
    expectOutput(asked, checked, io);
    for (const one of checked) {
      const { shown, text } = one.draft;
      const lines = countLines(text);
      if (asked.line > lines) throw new Trouble(troubleWords.shortDraft(shown, lines));
      const context = contextOf(one, asked, io);
      const at = { line: asked.line, ...(asked.column !== undefined && { column: asked.column }) };
      const explanation = explainLine(judgeDraft(one.opened.database, { path: shown, text }), at, context);
      const shownPath = context.shownPath ?? ((path: string): string => path);
      const asText = (): string => explainText(explanation, shownPath, hasColour(asked, io));
      writeReport(asked.format === "json" ? `${JSON.stringify(explanation, undefined, 2)}\n` : asText(), asked, io);
    }
    return 0;
  });
}
