/** Reads who speaks in a transcript or an interview, where a name and a colon lead a paragraph: "ADA BRUSK: We will build it." */
import { isCommon } from "../lexicon/commonwords";
import { honorificLength } from "../lexicon/honorifics";
import { companyForms, organisationHeads } from "../lexicon/organisations";
import { knownPlace } from "../lexicon/places";
import type { Found, Quotation } from "../model";

/**
 * What is said in a paragraph that begins with its speaker's name, a piece a sentence, each with aspect "speech":
 * `findSpeech("MAYOR ADA BRUSK: It is paid for. We open in May.")` has two of Ada Brusk. None where no person speaks ("Price: 52
 * euros", "CHAIR: Thank you.") or nothing shows that somebody does: no sentence has "I", "we" or "you".
 */
export function findSpeech(paragraph: string): readonly Found[] {
  const [lead = "", label = ""] = labelled.exec(paragraph) ?? [];
  const speaker = speakerOf(label);
  if (!speaker || !spoken.test(paragraph.slice(lead.length))) return [];
  const starts = [...paragraph.matchAll(opening)].map(({ index, 0: gap }) => index + gap.length);
  const pieces = [lead.length, ...starts.filter((start) => start > lead.length)];
  return pieces.map((start, i): Found => {
    const words = paragraph.slice(start, pieces[i + 1] ?? paragraph.length).trimEnd();
    const value: Quotation = { kind: "quote", aspect: "speech", words, speaker };
    return { start, end: start + words.length, value };
  });
}

/** Up to six words with capitals or particles, a colon, and what is said. */
const labelled = /^(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|van|von|der|den|al|bin|la|le)){0,5}): +(?=\S)/u;

/** Where a sentence begins behind another. */
const opening = /(?<=[.!?…])["”’]?\s+(?=["“‘]?\p{Lu})/gu;

/** Somebody speaks. */
const spoken = /\b(?:I|we|my|our|you|your|me|us)\b/iu;

/** "Ada Brusk" of "COUNCILLOR ADA BRUSK"; no place, body or thing. */
function speakerOf(label: string): string | undefined {
  const words = label.split(" ");
  const lowers = words.map((word) => word.toLowerCase());
  const name = words.slice(honorificLength(lowers, 0));
  const isNobody = name.length === 0 || name.length > longest || name.every((word) => isCommon(word.toLowerCase()));
  if (isNobody || knownPlace(name.join(" ").toLowerCase()) || name.some(isOfBody)) return undefined;
  return name.map(inSmall).join(" ");
}

const longest = 4;

function isOfBody(word: string): boolean {
  const lower = word.toLowerCase();
  return organisationHeads.has(lower) || companyForms.has(lower);
}

/** "Brusk" for "BRUSK"; "J.K." stays. */
function inSmall(word: string): string {
  return /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
