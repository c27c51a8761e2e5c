/** What of a check is shown under which heading, for what a reader wants to see; pure. */
import type { CheckResult, JsonDisagreement, JsonFinding } from "../../server/protocol";
import type { Filter } from "./messages";

/** The headings of the report, in the order in which they are read. */
export const sections = ["conflicts", "unknown", "disputed", "decided", "supported"] as const;
/** One of {@link sections}: "unknown" holds what no source speaks of, "disputed" what the sources disagree on. */
export type SectionName = (typeof sections)[number];

/** Something that is listed: a claim of the draft, or a disagreement that the draft is silent on. */
export type Item =
  | { readonly kind: "finding"; readonly key: string; readonly finding: JsonFinding }
  | { readonly kind: "disagreement"; readonly key: string; readonly disagreement: JsonDisagreement };

/** What is shown, and how much there is in all. */
export interface View {
  readonly listed: Readonly<Record<SectionName, readonly Item[]>>;
  /** Before filtering. */
  readonly counts: Readonly<Record<SectionName, number>>;
  /** The claims of the draft among them: without disagreements that it is silent on. */
  readonly claims: Readonly<Record<SectionName, number>>;
  readonly shown: number;
  readonly total: number;
  /** What there is to filter by. */
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
}

/** A filter that lets everything through. */
export const everything: Filter = { query: "", kind: "", source: "", section: "" };

/** The view of a check. Findings stand in the order of the draft. */
export function viewOf({ report }: Pick<CheckResult, "report">, filter: Filter): View {
  const all = itemsOf(report);
  const wanted = all.filter(({ item, section }) => isWanted(item, section, filter));
  const of = (items: typeof all, name: SectionName): readonly Item[] =>
    items.flatMap(({ item, section }) => (section === name ? [item] : []));
  const count = (name: SectionName): number => of(all, name).length;
  const claims = (name: SectionName): number => of(all, name).filter(({ kind }) => kind === "finding").length;
  const list = (name: SectionName): readonly Item[] => of(wanted, name);
  return {
    listed: forSections(list),
    counts: forSections(count),
    claims: forSections(claims),
    shown: wanted.length,
    total: all.length,
    kinds: [...new Set(all.map(({ item }) => kindOf(item)))],
    sources: [...new Set(all.flatMap(({ item }) => sourcesOf(item)))].sort(),
  };
}

/** Under which heading a finding stands. What a person decided stands under its own, whatever the sources say. */
export function sectionOf({ verdict, standing, decision }: JsonFinding): SectionName {
  if (decision !== null) return "decided";
  if (verdict === "supported") return "supported";
  if (verdict === "insufficient") return "unknown";
  return standing === "majority" ? "disputed" : "conflicts";
}

interface Placed {
  readonly item: Item;
  readonly section: SectionName;
}

function itemsOf({ findings, disagreements = [] }: CheckResult["report"]): readonly Placed[] {
  return [
    ...findings.map((finding) => ({
      item: { kind: "finding", key: finding.id, finding } as const,
      section: sectionOf(finding),
    })),
    ...disagreements.map((disagreement) => ({
      item: { kind: "disagreement", key: keyOf(disagreement), disagreement } as const,
      section: "disputed" as const,
    })),
  ];
}

function keyOf({ kind, values }: JsonDisagreement): string {
  const places = values.flatMap(({ value, sources }) => [value, sources[0]?.source, sources[0]?.range.start.line]);
  return `${kind}:${places.join("|")}`;
}

function isWanted(item: Item, section: SectionName, filter: Filter): boolean {
  return (
    (filter.section === "" || filter.section === section) &&
    (filter.kind === "" || filter.kind === kindOf(item)) &&
    (filter.source === "" || sourcesOf(item).includes(filter.source)) &&
    wordsOf(filter.query).every((word) => textOf(item).includes(word))
  );
}

function kindOf(item: Item): string {
  return item.kind === "finding" ? item.finding.kind : item.disagreement.kind;
}

function evidenceOf(item: Item): JsonFinding["evidence"] {
  return item.kind === "finding" ? item.finding.evidence : item.disagreement.values.flatMap(({ sources }) => sources);
}

function sourcesOf(item: Item): readonly string[] {
  return evidenceOf(item).map(({ source }) => source);
}

function wordsOf(query: string): readonly string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

function textOf(item: Item): string {
  const said = evidenceOf(item).flatMap(({ sentence, value, publisher, title }) => [sentence, value, publisher, title]);
  const own =
    item.kind === "finding"
      ? [item.finding.text, item.finding.message, item.finding.suggestion]
      : [item.disagreement.thing];
  return [...own, ...said].join("\n").toLowerCase();
}

function forSections<V>(value: (name: SectionName) => V): Readonly<Record<SectionName, V>> {
  const [conflicts, unknown, disputed] = [value("conflicts"), value("unknown"), value("disputed")];
  return { conflicts, unknown, disputed, decided: value("decided"), supported: value("supported") };
}
