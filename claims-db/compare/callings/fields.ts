/** What ministers, secretaries and directors are for, by one name each. */
import { groups, heads } from "../../lexicon/wordset";

/** One name for fields that are one, or often one ministry's: "interior" for "home"; a field of its own as it stands. */
export function usualField(field: string | undefined): string | undefined {
  return field === undefined ? undefined : (fields.get(field) ?? field);
}

/** Whether a word before "minister" says what the minister is for, however it is written: "Health" in "Health Minister". */
export function isKnownField(word: string): boolean {
  return fields.has(word);
}

const fields = heads(
  groups(`
  home, interior; law, justice; security, safety; defence, defense; foreign, affairs, external; chief
  finance, financial, treasury, economy, economic, economics, trade, commerce, business, industry
  labour, labor, employment, work, health, healthcare; transport, transportation, housing, infrastructure
  agriculture, farming, agricultural, environment, environmental, climate, energy; technology, technical
  communications, press, media, communication; programme, program, programmes, programs; sport, sports, sporting
  culture, cultural, education, schools, science; staff, personnel, human, resources`),
);
