/** What a diagnostic says, by the code of the reason, else by the kind of the claim. */

/** A sentence with blanks: who says it, the source's and the draft's value, the suggestion and the sources in brackets. */
export type Message = string;

/** `messages["other-spelling"]` is "{who} [spells|spell] it {suggestion}{cites}.". */
export const messages: Readonly<Record<string, Message>> = {
  "earlier-time": "{who} [says|say] {source}, and {draft} for an earlier time{cites}.",
  "other-spelling": "{who} [spells|spell] it {suggestion}{cites}.",
  "other-holder": "{who} [names|name] {source}, not {draft}{cites}.",
  "other-role": "{who} [says|say] {source}, not {draft}{cites}.",
  "other-speaker": "{who} [gives|give] these words to {source}, not {draft}{cites}.",
  "changed-words": "The source’s words are “{source}”, not “{draft}”.",
  "changed-number": "The source’s words say {source}, not {draft}.",
  "changed-name": "The source’s words say {source}, not {draft}.",
  "dropped-not": "The source’s words are “{source}”, not “{draft}”.",
  "other-direction": "{who} [says|say] it went the other way{cites}. Check “up” and “down”.",
  "other-superlative": "{who} [counts|count] from the other end{cites}. Check the superlative.",
  negated: "{who} [says|say] the opposite{cites}. Check the “not”.",
  "weekday-mismatch": "That day is a {weekday}, not a {draft}.",
  quote: "{who} [quotes|quote] it as “{source}”{cites}.",
};
