/** Joins the second syllable of an East Asian given name, which is written small: the "un" of "Kim Jong-un". */
import { wordAt } from "../lexicon/wordat";
import { wordSet } from "../lexicon/wordset";
import type { Word } from "../model";

/** Family names that stand first. */
const families = wordSet(`
  ahn bae baek ban chan chang chen cheng chiang chien chiu cho choi chou chu chun chung gil guo han hong hsiao hsieh hsu
  hu huang hwang jang jeon jeong jin joo jung kang kao kim ko koo kuo kwak kwon lai lee li liao lim lin liu lo moon na
  nam noh oh pak pan park rhee ri roh ryu seo shen shih shin sim sin so song su suh sun tang tsai tsao tseng tu wang
  wei wong woo wu yang yeh yi yoo yoon yu yun zhang`);

/** What follows a hyphen in other words: "Lin Holdings-backed". */
const endings = wordSet(`
  based led born backed run made owned style era type like linked wide held bound listed appointed designed trained
  signed built funded controlled`);

/** The index of "un" behind "Kim Jong", `undefined` where no such syllable follows. */
export function joinSyllable(words: readonly Word[], last: number, first: number): number | undefined {
  const [given, hyphen, syllable] = [words[last], words[last + 1], words[last + 2]];
  if (hyphen?.text !== "-" || !given || !syllable || last === first) return undefined;
  if (given.end !== hyphen.start || hyphen.end !== syllable.start) return undefined;
  const isSyllable = /^\p{Ll}{2,6}$/u.test(syllable.text) && !endings.has(syllable.lower);
  return isSyllable && families.has(wordAt(words, last - 1).lower) ? last + 2 : undefined;
}
