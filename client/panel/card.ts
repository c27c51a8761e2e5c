/** One finding as a card: the claim, what the sources say of it with their sentences, and what can be done. */
import type { JsonDecision, JsonEvidence, JsonFinding } from "../../server/protocol";
import { make } from "./element";
import { quoteOf } from "./evidence";
import type { Action, ToHost } from "./messages";
import { sectionOf } from "./view";
import { fill, kindName, type PanelWords } from "./words";

/** What cards need beside their finding. */
export interface CardContext {
  readonly words: PanelWords;
  readonly labels: Readonly<Record<string, string>>;
  readonly canDecide: boolean;
  readonly tell: (message: ToHost) => void;
}

/** The card of a finding. Its heading is a button that leads to the draft. */
export function cardOf(finding: JsonFinding, context: CardContext): HTMLElement {
  const { words } = context;
  const section = sectionOf(finding);
  const evidence = [...finding.evidence].sort((a, b) => rank(a) - rank(b));
  const children = [
    headOf(finding, context),
    section === "supported" || section === "unknown"
      ? undefined
      : make("p", { class: "message", text: finding.message }),
    finding.decision === null ? undefined : make("p", { class: "decision", text: decisionOf(finding.decision, words) }),
    evidence.length === 0 ? undefined : quotesOf(evidence, context),
    actionsOf(finding, context),
  ];
  return make("li", { class: `card ${section}`, children });
}

function headOf({ text, kind, range }: JsonFinding, { words, tell }: CardContext): HTMLElement {
  const line = fill(words.line, range.start.line + 1);
  const claim = make("button", {
    class: "claim",
    text,
    attributes: { "data-focus": "claim", title: words.showDraft, "aria-label": `${text}, ${line}. ${words.showDraft}` },
    onClick: () => tell({ kind: "draft", range }),
  });
  const about = make("span", { class: "about", text: `${kindName(words, kind)} · ${line}` });
  return make("h3", { children: [claim, about] });
}

function quotesOf(evidence: readonly JsonEvidence[], context: CardContext): HTMLElement {
  const quotes = evidence.map((one) => quoteOf(one, context));
  const first = make("ul", { class: "evidence", children: quotes.slice(0, most) });
  if (quotes.length <= most) return first;
  const rest = make("ul", { class: "evidence", children: quotes.slice(most) });
  const summary = make("summary", { text: fill(context.words.more, quotes.length - most) });
  return make("div", { children: [first, make("details", { children: [summary, rest] })] });
}

function actionsOf(finding: JsonFinding, { words, canDecide, tell }: CardContext): HTMLElement | undefined {
  const { id, text, range } = finding;
  const section = sectionOf(finding);
  const button = (label: string, onClick: () => void): HTMLElement =>
    make("button", {
      class: "action",
      text: label,
      attributes: { "data-focus": label, "aria-label": `${label}: ${text}` },
      onClick,
    });
  const decide = (label: string, action: Action): HTMLElement =>
    button(label, () => tell({ kind: "decide", action, id }));
  const fixes = section === "conflicts" ? [button(words.fix, () => tell({ kind: "fix", range }))] : [];
  const open = section === "conflicts" || section === "unknown" || section === "disputed";
  const decisions = open ? [decide(words.keep, "keep"), decide(words.checked, "checked")] : [];
  const reopen = section === "decided" ? [decide(words.reopen, "reopen")] : [];
  const all = [...fixes, ...(canDecide ? [...decisions, ...reopen] : [])];
  return all.length === 0 ? undefined : make("div", { class: "actions", children: all });
}

function decisionOf({ action, reason, by, date }: JsonDecision, words: PanelWords): string {
  const kept = reason === undefined ? words.kept : fill(words.keptBecause, reason);
  const what = action === "checked" ? words.wasChecked : kept;
  const who = [by, date].filter(Boolean).join(", ");
  return who === "" ? what : `${what} ${fill(words.by, who)}`;
}

function rank({ stance }: JsonEvidence): number {
  return stance === "disagrees" ? 0 : 1;
}

const most = 3;
