/** The top of the report: what a chief editor reads in ten seconds, with a bar and one button for each section. */
import type { CheckResult } from "../../server/protocol";
import { make, say } from "./element";
import { sections, type SectionName, type View } from "./view";
import { fill, type PanelWords } from "./words";

/** The top of the page. */
export interface Summary {
  readonly element: HTMLElement;
  show(check: CheckResult, view: View, chosen: string): void;
}

/** A summary whose buttons filter by section; a second press shows everything again. */
export function summaryOf(words: PanelWords, choose: (section: SectionName) => void): Summary {
  const name = make("p", { class: "draft" });
  const headline = make("h1");
  const coverage = make("p", { class: "coverage" });
  const bar = make("div", { class: "bar", attributes: { role: "img" } });
  const parts = new Map(sections.map((section) => [section, make("span", { class: section })]));
  bar.append(...parts.values());
  const tiles = new Map(sections.map((section) => [section, tileOf(words[section], section, choose)]));
  const group = make("div", {
    class: "tiles",
    attributes: { role: "group", "aria-label": words.filters },
    children: [...tiles.values()].map(({ button }) => button),
  });
  return {
    element: make("header", { children: [name, headline, coverage, bar, group] }),
    show: (check, { counts, claims }, chosen) => {
      const { report } = check;
      say(name, report.draft);
      say(headline, headlineOf(report.summary.claims, counts, words));
      say(coverage, coverageOf(check, claims, words));
      bar.setAttribute(
        "aria-label",
        `${words.bar} ${sections.map((each) => `${words[each]}: ${claims[each]}`).join(", ")}.`,
      );
      for (const [section, part] of parts) part.style.flexGrow = String(claims[section]);
      for (const [section, { button, count }] of tiles) {
        say(count, String(counts[section]));
        button.setAttribute("aria-pressed", String(chosen === section));
        button.disabled = counts[section] === 0 && chosen !== section;
        button.hidden = button.disabled && !always.includes(section);
      }
    },
  };
}

/** Sections that are worth a word even when there is nothing in them. */
const always: readonly SectionName[] = ["conflicts", "unknown", "supported"];

interface Tile {
  readonly button: HTMLButtonElement;
  readonly count: HTMLElement;
}

function tileOf(label: string, section: SectionName, choose: (section: SectionName) => void): Tile {
  const count = make("span", { class: "number" });
  const children = [count, make("span", { class: "label", text: label })];
  return { count, button: make("button", { class: `tile ${section}`, children, onClick: () => choose(section) }) };
}

function headlineOf(claims: number, { conflicts }: View["counts"], words: PanelWords): string {
  if (claims === 0) return words.headlineNothing;
  if (conflicts === 0) return words.headlineNone;
  return fill(conflicts === 1 ? words.headlineOne : words.headline, conflicts, claims);
}

function coverageOf({ report: { sources, summary } }: CheckResult, claims: View["claims"], words: PanelWords): string {
  const articles = fill(sources.articles === 1 ? words.articlesOne : words.articles, sources.articles);
  const covered = fill(
    claims.disputed === 0 ? words.coverage : words.coverageDisputed,
    ...[claims.supported, summary.claims, claims.unknown, claims.disputed],
  );
  return `${covered} ${articles}`;
}
