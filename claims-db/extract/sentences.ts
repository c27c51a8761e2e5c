/** Splits prose into paragraphs and paragraphs into sentences, as spans. */
import { monthNames } from "../lexicon/calendar";
import type { Span } from "../model";
import { smoothed } from "./letters";
import { newTagger, type Tagger } from "./tagger";

/**
 * The paragraphs of a prose, in which every line break ends one. `splitParagraphs("One.\n\n Two.")` gives the spans of
 * "One." and "Two."; blank lines have none.
 */
export function splitParagraphs(prose: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of prose.split("\n")) {
    const span = trimmed(prose, { start, end: start + line.length });
    if (span) spans.push(span);
    start += line.length + 1;
  }
  return spans;
}

/**
 * The sentences of one paragraph, counted from its start. `splitSentences("Dr. Ng left. He won.")` gives two spans.
 * Domain names, "Ph. D.", initials and an ellipsis before a quotation end no sentence. One that runs on for thousands
 * of characters is cut between words, so that the work on it stays in proportion to its length.
 */
export function splitSentences(paragraph: string): readonly Span[] {
  const text = smoothed(paragraph);
  const spans: Span[] = [];
  let at = 0;
  for (const piece of pieces(text)) {
    const start = text.indexOf(piece, at);
    if (start < 0) continue;
    at = start + piece.length;
    const last = spans.at(-1);
    if (last && belongTogether(text.slice(last.start, last.end), text.slice(last.end, at))) {
      spans[spans.length - 1] = { start: last.start, end: at };
    } else {
      spans.push({ start, end: at });
    }
  }
  return spans
    .flatMap((span) => unglued(text, span))
    .flatMap((span) => parts(text, span, longestSentence))
    .flatMap((span) => trimmed(text, span) ?? []);
}

/** Cut where a lost line break glued two sentences together: "a total of 84.12 May: the school closed". */
function unglued(text: string, { start, end }: Span): readonly Span[] {
  const cuts = [gluedDay, lastOfAll].flatMap((glued) =>
    [...text.slice(start, end).matchAll(glued)].map(({ index }) => start + index),
  );
  return [start, ...cuts.sort((a, b) => a - b)].map((from, i) => ({ start: from, end: cuts[i] ?? end }));
}

/** "My brothers and I. We were poor": no initial. */
const lastOfAll = /(?<=\b(?:and|than) I\. ?)(?=(?:I|We|My|Our|It|They|He|She|The|But|Then|When|On|In|At)\b)/gu;

/** The next sentence begins with a day right behind a number and its full stop; "9.30 March 3" is an hour and a day. */
const gluedDay = new RegExp(
  String.raw`(?<=\s\d{1,6}\.)(?=(?:[1-9]|[12]\d|3[01]) (?:${monthNames.join("|")})\b(?! \d{1,2}\b))`,
  "g",
);

/** No writer's sentence is longer. */
const longestSentence = 1_500;
/** Longer paragraphs are no prose; cutting them keeps the splitter's time linear. */
const longestParagraph = 20_000;

function pieces(text: string): readonly string[] {
  if (!mayEndWithin.test(text)) return [text];
  return parts(text, { start: 0, end: text.length }, longestParagraph).flatMap(({ start, end }) =>
    splitter().readDoc(text.slice(start, end)).sentences().out(),
  );
}

/** Without one of these before its last character a paragraph is one sentence, and needs no splitter to say so. */
const mayEndWithin = /[.!?…](?!$)/u;

/** A stretch cut at blanks into parts of at most that length. */
function parts(text: string, { start, end }: Span, longest: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const blank = text.lastIndexOf(" ", from + longest);
    const to = blank > from ? blank : from + longest;
    spans.push({ start: from, end: to });
    from = to;
  }
  return [...spans, { start: from, end }];
}

/** Ends that do not end a sentence, and beginnings that do not begin one. */
const joins: readonly { readonly end: RegExp; readonly begin: RegExp }[] = [
  { end: /[\w-]\.$/, begin: /^(com|org|net|gov|edu|az|uk|io|co|de|fr|ru|il|tv|info|twitter|news)\b/i },
  {
    end: /\b(Ph|M|B|LL|St|No|Nos|vs|v|Gen|Lt|Col|Sgt|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Jr|Sr|approx|ca|Fig|Vol|pp?)\.$/,
    begin: /^\s*\S/,
  },
  {
    end: /\b(Eng|Ing|Adv|Atty|Amb|Insp|Supt|Cllr|Capt|Maj|Cpl|Pvt|Adm|Cmdr|Messrs|Dott|Dipl|Smt|Sra|Mme|Mlle|Msgr|Fr|Br)\.$/,
    begin: /^\s*\p{Lu}/u,
  },
  { end: /(^|[\s.(])[A-Z]\.$/, begin: /^\s*[A-Z][\w.'’-]/ },
  { end: /(\.\.\.|…)["”’']?$/, begin: /^\s*["“‘'a-z]/ },
  { end: /[.!?]["”’']$/, begin: /^\s*[a-z]/ },
  { end: /[^.!?:"”’')\]]$/, begin: /^\s*[a-z(]/ },
  { end: /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/, begin: /^\s*\d/ },
  { end: /\d\.$/, begin: /^(?:\d|x\b)/ },
  { end: /.$/, begin: /^\s*[.!?"”’')\]]+$/ },
];

function belongTogether(before: string, after: string): boolean {
  const tail = before.slice(-12);
  const head = after.slice(0, 24);
  return joins.some(({ end, begin }) => end.test(tail) && begin.test(head));
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const line = text.slice(start, end);
  const lead = line.length - line.trimStart().length;
  const size = line.trim().length;
  return size === 0 ? undefined : { start: start + lead, end: start + lead + size };
}

let instance: Tagger | undefined;

function splitter(): Tagger {
  return (instance ??= newTagger(["sbd"]));
}
