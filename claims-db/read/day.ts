/** Reads the day or instant of publication as page heads and front matter write it. */
import type { Span } from "../model";

/** A day in a text: its ISO form and where it stands. */
export interface Day extends Span {
  /** "2025-03-06", or "2025-03-06T21:18:43Z" where the text states time and zone. */
  readonly iso: string;
}

/**
 * The first full date of a line: `readDay("• PublishedMarch 6, 2025")` has iso "2025-03-06".
 * Undefined for dates without a year and for "06/03/2025", which is two days in two countries.
 */
export function readDay(line: string): Day | undefined {
  for (const { pattern, iso } of forms) {
    const found = pattern.exec(line);
    const value = found && iso(found);
    if (found && value) return { start: found.index, end: found.index + found[0].length, iso: value };
  }
  return undefined;
}

const month = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const year = "((?:19|20)\\d\\d)(?!\\d)";

/** The ways to write a date, the surest first. */
const forms: readonly { readonly pattern: RegExp; readonly iso: (found: RegExpExecArray) => string | undefined }[] = [
  {
    pattern: /((?:19|20)\d\d-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})? ?(Z|[+-]\d\d:?\d\d)?)?(?!\d)/,
    iso: ([, day = "", time, seconds, zone]) => instant(day, time && `${time}${seconds ?? ":00"}`, zone),
  },
  {
    pattern: new RegExp(`${month} ?(\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, "i"),
    iso: ([, name = "", day = "", of = ""]) => civil(of, monthOf(name), day),
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${month},?[ -]${year}`, "i"),
    iso: ([, day = "", name = "", of = ""]) => civil(of, monthOf(name), day),
  },
  {
    pattern: /(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)/,
    iso: ([, of = "", name = "", day = ""]) => civil(of, name, day),
  },
];

function instant(day: string, time: string | undefined, zone: string | undefined): string | undefined {
  const [of = "", number = "", at = ""] = day.split("-");
  const date = civil(of, number, at);
  if (!date || !time || !zone || Number.isNaN(Date.parse(`${date}T${time}Z`))) return date;
  const colon = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${date}T${time}${["Z", "+00:00", "-00:00"].includes(colon) ? "Z" : colon}`;
}

function monthOf(name: string): string {
  return String("janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase()) / 3 + 1);
}

/** Undefined for days that the calendar does not have, such as February 30. */
function civil(of: string, number: string, day: string): string | undefined {
  const iso = `${of}-${number.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
