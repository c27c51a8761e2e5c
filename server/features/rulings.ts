/** What people and directives say of the findings of a draft: which are silenced, by whom and why. */
import type { Check, Finding } from "../../claims-db/index";
import { decisionFor, lapsedFor, lapsedOf, type Book, type Decision } from "../decisions";
import type { JsonDecision } from "../protocol";
import { readDirectives, type DirectiveProblem } from "../directives";

/** The rulings on one check of a draft. */
export interface Rulings {
  decisionOf(finding: Finding): Decision | undefined;
  /** A decision about the same words whose evidence has changed since. */
  lapsedOf(finding: Finding): Decision | undefined;
  /** The decision or directive that silences the finding, as reports show it. */
  shown(finding: Finding): JsonDecision | undefined;
  /** True where a decision or a directive silences the finding. */
  silences(finding: Finding): boolean;
  /** Decisions made in this draft that answer none of its findings any more. */
  lapsed(): readonly Decision[];
  readonly problems: readonly DirectiveProblem[];
}

/** A draft as far as rulings look at it. */
export interface Ruled {
  readonly text: string;
  /** Identifier of its language: "markdown". */
  readonly language: string;
  /** Path in its workspace folder, where it has one. */
  readonly path?: string;
}

/** The rulings of a workspace's decisions and a draft's own directives. */
export function rulingsOf(check: Check, draft: Ruled, book: Book): Rulings {
  const { text, language, path } = draft;
  const directives = readDirectives(text, language);
  const known = new Map<Finding, Decision | undefined>();
  const decisionOf = (finding: Finding): Decision | undefined => {
    if (!known.has(finding)) known.set(finding, decisionFor(book, { finding, text }));
    return known.get(finding);
  };
  const isDirected = ({ claim }: Finding): boolean => directives.off || directives.covers(claim.kind, claim.span.start);
  return {
    decisionOf,
    shown: (finding) => {
      const isSilenced = finding.verdict !== "supported" && isDirected(finding);
      return decisionOf(finding) ?? (isSilenced ? { action: "disabled" } : undefined);
    },
    lapsedOf: (finding) => lapsedFor(book, { finding, text }),
    silences: (finding) => isDirected(finding) || decisionOf(finding) !== undefined,
    lapsed: () => (path === undefined || book.decisions.length === 0 ? [] : lapsedOf(book, check, { path, text })),
    problems: directives.problems,
  };
}
