/** Keeps the answers of a function of one text, for names that are held against each other again and again. */

/** So many answers are kept; then all are forgotten, so that a long session never fills the memory. */
const most = 5_000;

/** The same function, which works each text out once: `remembering(fold)("Müller")`. Its answers must never be changed. */
export function remembering<Answer extends object | string>(answerOf: (text: string) => Answer) {
  const known = new Map<string, Answer>();
  return (text: string): Answer => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const answer = answerOf(text);
    known.set(text, answer);
    return answer;
  };
}
