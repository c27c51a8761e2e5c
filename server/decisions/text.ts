/** The text of decisions.json: one decision a line, sorted, so that two people's decisions merge line by line. */
import { actions, emptyBook, type Book, type Decision } from "../decisions";
import { decisionWords } from "../wording/decisions";

/** The decisions in the text of the file; what cannot be read is said in `trouble`, and what can be read still holds. */
export function readBook(text: string | undefined): Book {
  if (text === undefined || text.trim() === "") return emptyBook;
  const marked = conflictLine(text);
  const entries = parse(marked === undefined ? text : text.replace(conflictMarks, ""));
  if (typeof entries === "string") return { decisions: [], trouble: marked ?? entries };
  const decisions = Object.entries(entries).flatMap(([key, entry]) => decisionOf(key, entry));
  return marked === undefined ? { decisions } : { decisions, trouble: marked };
}

/** The text with one decision more; the same key is replaced, everything else stays, known to us or not. */
export function withDecision(text: string | undefined, { key, ...decision }: Decision): string {
  return print({ ...entriesOf(text), [key]: decision });
}

/** The text without the decision of a key. */
export function withoutDecision(text: string | undefined, key: string): string {
  return print(Object.fromEntries(Object.entries(entriesOf(text)).filter(([other]) => other !== key)));
}

type Entries = Readonly<Record<string, unknown>>;

function entriesOf(text: string | undefined): Entries {
  if (text === undefined || text.trim() === "") return {};
  const entries = conflictLine(text) ?? parse(text);
  if (typeof entries === "string") throw new Error(entries);
  return entries;
}

/** Every line ends with a comma but that of the version, which sorts behind all kinds: lines can come and go freely. */
function print(entries: Entries): string {
  const keys = Object.keys(entries).filter((key) => key !== "version");
  const lines = keys.sort().map((key) => `  ${JSON.stringify(key)}: ${inLine(entries[key])},`);
  return ["{", ...lines, `  "version": ${version}`, "}", ""].join("\n");
}

function inLine(entry: unknown): string {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return JSON.stringify(entry);
  const fields = Object.entries(entry).filter(([, value]) => value !== undefined);
  return `{ ${fields.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(", ")} }`;
}

/** The entries, or a sentence that says why there are none. */
function parse(text: string): Entries | string {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return decisionWords.broken;
    const entries = Object.fromEntries(Object.entries(value));
    return Number(entries["version"] ?? version) > version ? decisionWords.newer : entries;
  } catch {
    return decisionWords.broken;
  }
}

function decisionOf(key: string, entry: unknown): readonly Decision[] {
  if (typeof entry !== "object" || entry === null) return [];
  const fields: Entries = Object.fromEntries(Object.entries(entry));
  const action = actions.find((known) => known === fields["action"]);
  const { evidence } = fields;
  if (action === undefined) return [];
  return [
    {
      key,
      action,
      text: stringOf(fields["text"]) ?? "",
      evidence: Array.isArray(evidence) ? evidence.filter((one) => typeof one === "string") : [],
      reason: stringOf(fields["reason"]),
      by: stringOf(fields["by"]),
      date: stringOf(fields["date"]),
      draft: stringOf(fields["draft"]),
    },
  ];
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function conflictLine(text: string): string | undefined {
  const line = text.split("\n").findIndex((each) => /^(?:<{7}|={7}|>{7}|\|{7})/.test(each));
  return line < 0 ? undefined : decisionWords.conflicted(line + 1);
}

const conflictMarks = /^(?:<{7}|={7}|>{7}|\|{7}).*$/gm;

const version = 1;
