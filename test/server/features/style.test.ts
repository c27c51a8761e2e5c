/** A source's value in the style of the writer: `[draft with the words in brackets]`, the source's words, what becomes of it. */
import assert from "node:assert/strict";
import { inStyle } from "../../../server/features/style";

const cases: readonly (readonly [draft: string, words: string, after: string])[] = [
  // Numbers in words stay words, digits stay digits.
  ["The truce lasted [eight weeks].", "6 weeks", "The truce lasted six weeks."],
  ["The truce lasted [eight weeks].", "six weeks", "The truce lasted six weeks."],
  ["The truce lasted [8 weeks].", "six weeks", "The truce lasted 6 weeks."],
  ["[Eight weeks] went by.", "six weeks", "Six weeks went by."],
  ["[Twelve] people came.", "24", "Twenty-four people came."],
  ["It took [ten days].", "thirty-one days", "It took thirty-one days."],
  ["It took [10 days].", "thirty-one days", "It took 31 days."],
  ["It took [ten days].", "120 days", "It took 120 days."],
  // Groups of digits, scales, signs.
  ["They freed [1500] prisoners.", "1,900", "They freed 1900 prisoners."],
  ["They freed [1,500] prisoners.", "1,900", "They freed 1,900 prisoners."],
  ["It cost [1,500,000 euros].", "1.9 million euros", "It cost 1,900,000 euros."],
  ["It cost [1.5 million euros].", "1.9 million euros", "It cost 1.9 million euros."],
  ["It cost [$1.5m].", "$1.9 million", "It cost $1.9m."],
  ["It cost [€3bn].", "€4 billion", "It cost €4bn."],
  ["It sold [15k] copies.", "18,000", "It sold 18k copies."],
  ["Prices rose [5%].", "6 percent", "Prices rose 6%."],
  ["Prices rose [5 per cent].", "6%", "Prices rose 6 per cent."],
  // The draft's bound goes where the source's words bring their own, and stays where they do not.
  ["They freed about [1,500] prisoners.", "over 2,000", "They freed over 2,000 prisoners."],
  ["They freed about [1,500] prisoners.", "1,900", "They freed about 1,900 prisoners."],
  ["They freed more than [1,500] prisoners.", "at least 2,000", "They freed at least 2,000 prisoners."],
  ["They freed [1,500] prisoners.", "over 2,000", "They freed over 2,000 prisoners."],
  // Articles.
  ["It was an [eight-week] truce.", "six-week", "It was a six-week truce."],
  ["It was a [six-week] truce.", "8-week", "It was an eight-week truce."],
  ["An [11-day] truce began.", "12-day", "A 12-day truce began."],
  ["It was a [six-week] truce.", "ten-week", "It was a ten-week truce."],
  ["He is a [UN envoy].", "American envoy", "He is an American envoy."],
  // Names and titles.
  ["He met [president Biden].", "President Trump", "He met president Trump."],
  ["He met [President Biden].", "President Trump", "He met President Trump."],
  ["Mr. [Witkov] came.", "Witkoff", "Mr. Witkoff came."],
  ["[Witkov]'s plan failed.", "Witkoff", "Witkoff's plan failed."],
  ["[Witkov’s] plan failed.", "Witkoff", "Witkoff’s plan failed."],
  ["[Davies'] plan failed.", "Davis", "Davis' plan failed."],
  ["[STEVE WITKOV] SPEAKS", "Steve Witkoff", "STEVE WITKOFF SPEAKS"],
  ["[State Department spokeswoman] Ana Ruiz", "press secretary", "Press secretary Ana Ruiz"],
  ["she, the [spokeswoman], said", "White House press secretary", "she, the White House press secretary, said"],
  // Dates.
  ["It lasted until [mid-March].", "mid-April", "It lasted until mid-April."],
  ["[Mid-March] was the end.", "mid-April", "Mid-April was the end."],
  // Quotations keep the draft's marks.
  ['"[I don\'t know]"', "I don’t care", '"I don\'t care"'],
  ["“[I don’t know]”", "I don't care", "“I don’t care”"],
  ["“[we know]”", "We know now", "“we know now”"],
];

describe("A source's value in the style of the draft", () => {
  for (const [draft, words, after] of cases)
    it(`${draft} with “${words}” is ${after}`, () => check(draft, words, after));

  it("is the same words where the draft says them already", () => {
    check("They freed [33] people.", "33", "They freed 33 people.");
    check("[Hamas] agreed.", "Hamas", "Hamas agreed.");
  });

  function check(draft: string, words: string, after: string): void {
    const start = draft.indexOf("[");
    const end = draft.indexOf("]") - 1;
    const text = draft.replace(/[[\]]/g, "");
    const { span, text: now } = inStyle({ text, span: { start, end } }, words);
    assert.equal(text.slice(0, span.start) + now + text.slice(span.end), after);
  }
});
