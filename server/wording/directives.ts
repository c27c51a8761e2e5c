/** The words about directives in a draft. */
import { kinds } from "../../claims-db/model";
import { joinWords } from "./phrases";
import { directiveNames, type DirectiveName } from "../directives";

/** What is wrong with a word of a directive. */
export const directiveWords = {
  kind: (word: string): string => `“${word}” is no kind of claim. Write ${joinWords(kinds, "or")}.`,
  directive: (word: string): string => `“${word}” is no directive. Write ${joinWords(directiveNames, "or")}.`,
} as const;

/** What each directive does, for completion. */
export const directiveHelp: Readonly<Record<DirectiveName, string>> = {
  "corroborate-disable-next-line": "The next line is not checked",
  "corroborate-disable-line": "This line is not checked",
  "corroborate-disable": "Nothing is checked from here to corroborate-enable",
  "corroborate-enable": "Checks again from here",
  "corroborate-disable-file": "This draft is not checked",
};
