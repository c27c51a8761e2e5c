/** The findings that an editor shows at this moment: by settings, decisions, directives, and not under the writer's hands. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../../claims-db/index";
import { severityOf } from "../convert";
import type { Session } from "../session";
import type { Settings } from "../settings";
import type { Sources } from "../sources";
import { rulingsOf, type Rulings } from "./rulings";

/** What the findings are shown by. */
export interface ShownBy {
  readonly sources: Sources;
  readonly settings: Settings;
}

/** The findings to show, the rulings on them, and after how many milliseconds there may be more. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly rulings: Rulings;
  readonly wait?: number;
}

/** What is shown of a draft now; asked twice, it answers the same. */
export function shownNow(session: Session, document: TextDocument, by: ShownBy): Shown {
  const rulings = rulingsIn(session, document, by.sources);
  const wanted = session.drafts
    .check(document, by.sources)
    .findings.filter((finding) => severityOf(finding, by.settings) !== undefined && !rulings.silences(finding));
  if (!by.settings.holdBack) return { findings: wanted, rulings };
  const { shown, wait } = session.caret.settle(document, wanted);
  return { findings: shown, rulings, wait };
}

/** The rulings on the last check of an open draft. */
export function rulingsIn(session: Session, document: TextDocument, sources: Sources): Rulings {
  const draft = { text: document.getText(), language: document.languageId, path: sources.pathOf(document.uri) };
  return rulingsOf(session.drafts.check(document, sources), draft, sources.decisions);
}
