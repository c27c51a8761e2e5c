/** Knows names that are no rivals, since they name things of two sorts: a person and a country, a city and a district of it. */
import { wordAt } from "../../lexicon/wordat";
import { givenNames } from "../../lexicon/givennames";
import { isStreet, knownPlace } from "../../lexicon/places";
import type { Claim, PlacedSentence } from "../../model";
import type { Bound } from "../bound";
import type { Pair } from "../pairs";
import { textBefore, textBehind, wordFrom } from "../statement";

/** "Miriam Feldstein" beside "Columbia": who is called by a first and a last name is no town. */
export function isOtherSort({ claim, draft, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (!rival) return false;
  const [here, there] = [draft.sentence, rival.passage.sentence];
  if (isPress(claim, here) !== isPress(rival.claim, there)) return true;
  if (fullName(claim) !== undefined && (isSite(rival.claim, there) || isWhere(claim, [here, there], rival.claim)))
    return true;
  return (isPerson(claim) && isPlace(rival.claim, there)) || (isPlace(claim, here) && isPerson(rival.claim));
}

/** "the newspaper The Lund Mirror": what one reads or hears is neither a town nor a person. */
function isPress({ value, span }: Claim, sentence: PlacedSentence): boolean {
  return value.kind === "name" && value.type !== "person" && press.test(textBefore(sentence, { span }));
}

const press = /\b(?:newspaper|paper|daily|weekly|magazine|broadcaster|news agency|website|news site) (?:The )?$/u;

/** "Wirra offered" beside "manager Ada Brusk offered": whoever has an office speaks and acts for a firm. */
export function isItsOfficer({ value: mine }: Claim, { candidate: { claim, passage } }: Pair): boolean {
  if (mine.kind !== "name" || claim.value.kind !== "name") return false;
  if (mine.type === "person" || claim.value.type !== "person") return false;
  const { words } = passage.sentence;
  return (
    claim.value.honorific !== undefined ||
    wordAt(words, wordFrom(passage.sentence, claim.span.start) - 1).pos === "NOUN"
  );
}

/** The same of the rival that a claim is held against. */
export function isOfOfficer({ claim, disagree }: Bound): boolean {
  return disagree !== undefined && isItsOfficer(claim, disagree);
}

function isPerson(claim: Claim): boolean {
  return givenNames.has(fullName(claim)?.toLowerCase().split(" ")[0] ?? "");
}

/** The first and last name of a person. */
function fullName({ value }: Claim): string | undefined {
  return value.kind === "name" && value.type === "person" && value.full.includes(" ") ? value.full : undefined;
}

/** "Rumbidzai Chikore used to sell tomatoes" beside "used to sell tomatoes in Chipinge". */
function isWhere(
  person: Claim,
  [here, there]: readonly [PlacedSentence, PlacedSentence],
  { value, text, span }: Claim,
): boolean {
  if (value.kind !== "name" || value.type === "organisation" || text.includes(" ")) return false;
  return / in $/u.test(textBefore(there, { span })) && !/ (?:in|at|near|from|of) $/u.test(textBefore(here, person));
}

/** "the valley of the Tarn". */
function isSite({ value, span }: Claim, sentence: PlacedSentence): boolean {
  return value.kind === "name" && value.type !== "person" && site.test(textBefore(sentence, { span }));
}

/** A known one, or whatever something stands in: "of Boone Law School in Columbia". */
function isPlace(claim: Claim, sentence: PlacedSentence): boolean {
  if (claim.value.kind !== "name" || isPerson(claim)) return false;
  if (claim.value.type === "place" && knownPlace(claim.value.text.toLowerCase()) !== undefined) return true;
  return claim.value.type !== "organisation" && / in $/u.test(textBefore(sentence, claim));
}

const site =
  /\b(?:valley|river|banks?|head|mouth|lake|town|city|village|island|district|coast|shore|hills|slopes) of(?: the)? $/u;

/** "in Barcelona" beside "in the Sant Martí district", where the article names Barcelona too: the one may hold the other. */
export function isOfDistrict({ claim, agree, disagree }: Bound): boolean {
  const rival = disagree?.candidate;
  if (!agree || !rival || claim.kind !== "name") return false;
  return district.test(textBehind(rival.passage.sentence, rival.claim));
}

const district = /^ (?:district|quarter|neighbou?rhood|suburb|borough|ward|arrondissement)\b/iu;

/** "in Rosario" beside "in Calle Alta" or "at the Teatro Hall": a street or a house lies in a town. */
export function isOfStreet({ claim, disagree }: Bound): boolean {
  const rival = disagree?.candidate.claim;
  if (rival?.kind !== "name" || claim.kind !== "name") return false;
  if (isStreet(rival.text) && !isStreet(claim.text)) return true;
  const { value } = claim;
  return (
    value.kind === "name" &&
    value.type !== "person" &&
    value.type !== "organisation" &&
    house.test(rival.text) &&
    !house.test(claim.text)
  );
}

const house =
  / (?:Hall|House|Theatre|Theater|Stadium|Arena|Hotel|Museum|Library|Church|Cathedral|Chapel|Hospital|School|Centre|Center|Club|Pub|Inn|Palace|Castle|Bridge|Station|Airport|Park)$/u;
