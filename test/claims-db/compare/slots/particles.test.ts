/** Opposed prepositions and denials between statements that are the same otherwise, with twins that say nothing opposed. */
import assert from "node:assert/strict";
import { describe, it } from "mocha";
import { align, turned } from "../../../../claims-db/compare/align";
import { negatedSpans } from "../../../../claims-db/compare/slots/negation";
import { opposedParticles } from "../../../../claims-db/compare/slots/particles";
import { readStatement, type Statement } from "../../../../claims-db/compare/statement";
import { extractText, readProse, type Span } from "../../../../claims-db/index";
import { unmark } from "../../../support/marks";

describe("Opposed prepositions", () => {
  const particles = check((alignment) => opposedParticles(alignment));

  it("stand between the same words", () => {
    particles("Most deputies voted [against] the reform.", "Most deputies voted for the reform.");
    particles(
      "The hotel opened [after] the harbour road was paved.",
      "The hotel opened before the harbour road was paved.",
    );
  });
  it("are known where one of them looks like a verb or an adjective", () => {
    particles("The mayor resigned [despite] protests.", "The mayor resigned following protests.");
    particles("The mayor resigned [despite] protests.", "The mayor resigned due to protests.");
    particles("The mayor resigned due to protests.", "The mayor resigned following protests.");
  });
  it("are none where the words beside them are others, or a figure or date follows", () => {
    particles("Most deputies voted against the amendment.", "Most deputies voted for the reform.");
    particles("The choir sang for the mayor.", "The orphans were against the mayor.");
    particles("The bridge opened after May 2019.", "The bridge opened before May 2019.");
    particles("The coin is dated to the Iron Age.", "The coin is dated from the Iron Age.");
    particles("The ferry sailed from Malmar to Lund.", "The ferry sailed to Lund from Malmar.");
  });
});

describe("A lone denial", () => {
  const denials = check((alignment) => negatedSpans({ alignment, back: turned(alignment) }));

  it("is a not, a never or a verb of failing before what the other states", () => {
    denials("The rescuers did [not] reach the village.", "The rescuers reached the village.");
    denials("The rescuers [failed] to reach the village.", "The rescuers reached the village.");
    denials("The rescuers have [yet] to reach the village.", "The rescuers have reached the village.");
    denials("The airline was [unable] to repay the loan.", "The airline was able to repay the loan.");
  });
  it("is none where both deny, in whatever words, or where it states something", () => {
    denials("The rescuers failed to reach the village.", "The rescuers did not reach the village.");
    denials("The rescuers have yet to reach the village.", "The rescuers have not reached the village.");
    denials("The rescuers reached the village.", "The rescuers reached the village.");
    denials("The rescuers did not reach the village until Friday.", "The rescuers reached the village on Friday.");
    denials("Guests who are not members pay.", "Guests who are not members pay, but only on Sundays.");
    denials("The rescuers did not reach the village.", "The rescuers barely reached the village.");
    denials("The film was not produced by Lundvik.", "The film was produced by someone other than Lundvik.");
    denials("The inspectors found no evidence of fraud.", "The inspectors have not found any evidence of fraud.");
    denials("The failed bank was sold to its rival.", "The bank was sold to its rival.");
  });
});

/** The marks are what is found in the draft. */
function check(find: (alignment: ReturnType<typeof align>) => readonly { readonly draft: Span }[]) {
  return (marked: string, source: string): void => {
    const { text, spans } = unmark(marked);
    const found = find(align(statementOf(text), statementOf(source), () => 1));
    assert.deepEqual(
      found.map(({ draft }) => text.slice(draft.start, draft.end)),
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  };
}

function statementOf(text: string): Statement {
  const { sentences, claims } = extractText(readProse(text, "draft.txt"));
  const [sentence] = sentences;
  assert.ok(sentence);
  return readStatement(sentence, claims);
}
