/** What people decided about findings: which decision holds for which finding, and which have lapsed. */
import { createHash } from "node:crypto";
import type { Check, Claim, Evidence, Finding, Kind, Value } from "../claims-db/index";
import { sentenceAround } from "./sentence";

/** What a person can decide: keep the words for a reason, vouch for them, or never check a name here. */
export const actions = ["keep", "checked", "ignore-name"] as const;
/** One of {@link actions}: "keep". */
export type Action = (typeof actions)[number];

/** One decision, as the file has it. */
export interface Decision {
  /** Kind, value and the claim that it answers: "figure:27:3f2a91cc"; a name that is ignored has "*" as the claim. */
  readonly key: string;
  readonly action: Action;
  /** The draft's words when it was decided: "27". */
  readonly text: string;
  /** A short hash of each piece of evidence that was known when it was decided. */
  readonly evidence: readonly string[];
  readonly reason?: string;
  readonly by?: string;
  /** ISO day: "2025-03-08". */
  readonly date?: string;
  /** Path of the draft in which it was decided. */
  readonly draft?: string;
}

/** The decisions of a workspace, and why its file could not be read. */
export interface Book {
  readonly decisions: readonly Decision[];
  readonly trouble?: string;
}

/** No decisions. */
export const emptyBook: Book = { decisions: [] };

/** The claim that a decision is about: a finding, and the text of its draft. */
export interface Decided {
  readonly finding: Finding;
  readonly text: string;
}

/** The decision that holds for a finding: same kind and value, and no evidence that was not known then. */
export function decisionFor({ decisions }: Book, { finding, text }: Decided): Decision | undefined {
  if (decisions.length === 0) return undefined;
  const name = ignoredKey(finding.claim);
  const own = prefixOf(finding.claim);
  const alike = decisions.filter(({ key }) => key === name || key.startsWith(own));
  if (alike.length === 0) return undefined;
  const evidence = hashesOf({ finding, text });
  return alike.find((decision) => decision.key === name || knows(decision, evidence));
}

/** A decision about the same kind and value whose evidence has changed since. */
export function lapsedFor(book: Book, decided: Decided): Decision | undefined {
  if (decisionFor(book, decided) !== undefined) return undefined;
  const own = prefixOf(decided.finding.claim);
  return book.decisions.find(({ key }) => key.startsWith(own));
}

/** The decisions made in a draft that answer none of its findings any more. */
export function lapsedOf(
  book: Book,
  check: Check,
  draft: { readonly path: string; readonly text: string },
): readonly Decision[] {
  const own = book.decisions.filter(({ draft: path, action }) => path === draft.path && action !== "ignore-name");
  const holds = new Set(
    check.findings.map((finding) => decisionFor({ decisions: own }, { finding, text: draft.text })),
  );
  return own.filter((decision) => !holds.has(decision));
}

/** A decision about a finding, with its key and the evidence of today. */
export function decide(
  decided: Decided,
  made: Pick<Decision, "action" | "reason" | "by" | "date" | "draft">,
): Decision {
  const { claim } = decided.finding;
  const evidence = made.action === "ignore-name" ? [] : hashesOf(decided);
  const key =
    (made.action === "ignore-name" ? ignoredKey(claim) : undefined) ?? prefixOf(claim) + hash(evidence.join());
  return { key, text: claim.text, evidence, ...made };
}

/** True where a decision can ignore the name of this claim everywhere. */
export function canBeIgnored(claim: Claim): boolean {
  return ignoredKey(claim) !== undefined;
}

function knows({ evidence }: Decision, present: readonly string[]): boolean {
  return present.length > 0 && present.every((one) => evidence.includes(one));
}

function ignoredKey({ value }: Claim): string | undefined {
  return value.kind === "name" ? `name:${normal(value.full)}:*` : undefined;
}

function prefixOf({ kind, value, text }: Claim): string {
  return `${kind}:${valueWords(value) || normal(text)}:`;
}

/** What the draft says, apart from how it is spelled out: "about 1,500" and "about 1500" are one value. */
function valueWords(value: Value): string {
  return normal(
    parts[value.kind](value)
      .filter((part) => part !== undefined && part !== "")
      .join(" "),
  );
}

type Parts = readonly (string | number | undefined)[];

const parts: Readonly<Record<Kind, (value: Value) => Parts>> = {
  figure: (value) =>
    value.kind === "figure" ? [value.hedge, value.amount, value.upper, value.unit, value.change] : [],
  date: (value) => (value.kind === "date" ? [value.relation === "on" ? undefined : value.relation, value.text] : []),
  name: (value) => (value.kind === "name" ? [value.text] : []),
  title: (value) => (value.kind === "title" ? [value.status, value.organisation, value.role, value.holder] : []),
  place: (value) => (value.kind === "place" ? [value.text] : []),
  quote: (value) => (value.kind === "quote" ? [value.aspect, value.words, value.speaker] : []),
};

/** What speaks against the draft, else what speaks for it; a claim that no source speaks of is known by its sentence. */
function hashesOf({ finding, text }: Decided): readonly string[] {
  const own = sentenceAround(text, finding.claim.span);
  const sentence = text.slice(own.start, own.end);
  const against = finding.evidence.filter(({ stance }) => stance === "disagrees");
  const speaking = against.length > 0 ? against : finding.evidence;
  const hashes = speaking.map((one: Evidence) => hash(`${normal(one.value)}|${normal(one.sentence)}`));
  return [...new Set(hashes.length > 0 ? hashes : [hash(normal(sentence))])].sort();
}

function normal(text: string): string {
  const straight = text.normalize("NFC").replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  return straight.replace(/\s+/g, " ").trim().toLowerCase();
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 8);
}
