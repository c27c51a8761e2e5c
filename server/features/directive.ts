/** Directives in the editor: a note where one has a word that nobody knows. */
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rangeOf } from "../convert";
import type { DirectiveProblem } from "../directives";
import { directiveWords } from "../wording/directives";

/** A note on each unknown word: "“figures” is no kind of claim. There are figure, date, …". */
export function directiveDiagnostics(problems: readonly DirectiveProblem[], document: TextDocument): Diagnostic[] {
  return problems.map((problem) => ({
    range: rangeOf(document, problem),
    severity: DiagnosticSeverity.Information,
    source: "Corroborate",
    code: "directive",
    message: directiveWords[problem.what](problem.word),
  }));
}
