/** Words by which a text says who said something. */
import { wordSet } from "./wordset";

/** Verbs of saying in every form that a speaker is the subject of: `sayings.has("said")`. */
export const sayings = wordSet(`
  said says say told tells tell stated states state wrote writes write added adds add asked asks claimed claims
  claim argued argues argue explained explains explain noted notes note insisted insists insist warned warns warn
  announced announces announce declared declares declare replied replies responded responds admitted admits
  acknowledged acknowledges confirmed confirms confirm denied denies deny remarked remarks observed observes
  commented comments recalled recalls tweeted tweets posted posts testified testifies suggested suggests suggest
  revealed reveals reported reports report emphasized emphasised emphasizes emphasises stressed stresses stress
  concluded concludes continued continues joked jokes quipped shouted cried urged urges vowed vows promised promises
  predicted predicts complained complains conceded concedes maintained maintains alleged alleges asserted asserts
  believes believe believed estimates estimate estimated described describes called calls cautioned cautions
  clarified clarifies highlighted pledged pledges reiterated reiterates answered answers read reads thinks thought
  hopes hoped felt accused accuses`);

/** Of {@link sayings}: report nothing where no quotation follows, or are more often nouns. */
const loose = wordSet(`
  read reads felt state report note call calls called describe described post posts thought thinks hopes hoped
  continues continued accuses accused answers cried comments urged urges`);

/** Verbs after which "that" and a clause is somebody's statement. */
export const reportings: ReadonlySet<string> = new Set([...sayings].filter((verb) => !loose.has(verb)));

/** Pronouns that one person named before can stand for. */
export const personPronouns = wordSet("he she");

/** Words that end a name of an organisation; such a speaker is nobody's surname. */
export const organisationWords = wordSet(`
  house department ministry office agency group council committee commission party union news times post inc corp
  ltd company university college institute association federation foundation police army court bank fund center
  centre international national government parliament senate congress league club board authority service society
  network press reuters hamas israel washington kremlin nato un eu us uk moscow beijing london paris tehran kyiv
  jerusalem cairo doha`);

/** Short words of a name that are written small: "Ursula von der Leyen". */
export const particles = wordSet(`
  de da di du del der den van von bin ibn al el la le dos das ter ten`);

/** Titles written before a name with a full stop, which ends no sentence. */
export const abbreviatedTitles = wordSet(`
  mr mrs ms mx dr prof gen sen rep gov lt col maj capt sgt rev hon st sr jr pres adm cmdr u.s u.k no vs dept
  eng ing arch adv atty amb insp supt cllr cpl pvt messrs dott dipl`);

/** Capitalised words that begin a sentence or a date and are no names. */
export const noNames = wordSet(`
  the a an this that these those he she it they we i you his her their its our my in on at by for from to of with as
  and but or so yet if when while after before since although though because however meanwhile also still then there
  here not no yes what who why how where which according both earlier later today yesterday tomorrow monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august september october
  november december asked one another some many most all each every other sources officials analysts experts police
  residents critics hours days weeks look mr mrs ms mx dr sir dame lord lady speaking writing following during under
  over more former ex acting vice deputy`);
