/** Roles and offices: how they are written, which of them one person at a time holds, and words that say since when. */
import { groups, heads, phraseSet, wordSet } from "./wordset";

/** From a spelling to its role: `roles.get("spokeswoman")` is "spokesperson". Hyphens are written as spaces. */
export const roles: ReadonlyMap<string, string> = heads(
  groups(`
  president; vice president, veep, vp; prime minister, premier, pm, taoiseach; deputy prime minister, deputy premier
  chancellor; vice chancellor; chancellor of the exchequer; pope, pontiff; king; queen; prince; princess
  crown prince; emperor; empress; emir; sultan; sheikh; ayatollah; supreme leader; duke; duchess; governor, gov
  governor general; lieutenant governor; deputy governor; mayor, lord mayor, town president, city president, municipal president
  deputy mayor; secretary of state; secretary general, sec gen; press secretary; home secretary; secretary; undersecretary; under secretary
  permanent secretary; cabinet secretary; chief secretary; general secretary
  foreign minister, minister of foreign affairs, foreign affairs minister, minister for foreign affairs
  foreign secretary; finance minister, minister of finance
  defence minister, defense minister, minister of defence, minister of defense, minister for defence
  interior minister, minister of the interior, minister of interior
  health minister, minister of health, minister for health
  defence secretary, defense secretary, secretary of defense; treasury secretary, secretary of the treasury
  health secretary; education secretary; interior secretary; justice secretary
  justice minister, minister of justice; education minister, minister of education
  energy minister, minister of energy; energy secretary; trade minister, minister of trade; trade secretary
  environment minister, minister of environment
  labour minister, labor minister, minister of labour, minister of labor
  labour secretary, labor secretary, secretary of labor; commerce secretary, secretary of commerce
  transport minister, minister of transport; transport secretary; minister; minister of state; deputy minister
  attorney general; solicitor general; surgeon general; chief justice, lord chief justice; justice; judge
  magistrate; prosecutor; district attorney; public prosecutor; chief prosecutor; special counsel; general counsel
  inspector general; auditor general; speaker; house speaker, speaker of the house; majority leader; minority leader
  senator, sen; representative, congressman, congresswoman, rep; lawmaker; mp, member of parliament; mep
  councillor, councilman, councilwoman, councilor; delegate; ambassador; envoy; special envoy; consul
  consul general; diplomat; negotiator
  chief negotiator; mediator; chief of staff; national security adviser, national security advisor
  adviser, advisor, aide; chief whip; party leader; leader, chief, head, boss
  opposition leader, leader of the opposition; deputy leader; co leader; co president
  spokesperson, spokesman, spokeswoman; press officer; chief executive officer, ceo, chief executive, chief exec
  chief financial officer, cfo, finance chief, finance director; chief operating officer, coo
  chief technology officer, cto, chief technical officer; chief information officer, cio
  chief marketing officer, cmo; chief strategy officer; chief scientific officer, chief scientist
  chief medical officer; chief economist; chief product officer; chief regulatory officer; chief investment officer
  chief legal officer; chief veterinary officer; managing director; executive director; director; director general
  deputy director; chairman, chair, chairwoman, chairperson
  vice chairman, vice chair, deputy chairman, deputy chair; founder; co founder, cofounder; owner; co owner; partner
  managing partner; treasurer; general manager; manager; executive; editor; editor in chief, chief editor; publisher
  editor at large; head coach; coach; captain; vice captain; assistant coach; goalkeeper; striker; midfielder
  defender; forward; quarterback; general, gen; lieutenant general, lt gen; major general, maj gen
  brigadier general, brig gen; brigadier; admiral; rear admiral; vice admiral; colonel, col; lieutenant colonel
  major; lieutenant, lt; sergeant, sgt; commander; commander in chief; army chief, chief of the army
  navy chief, chief of the navy; air force chief, chief of the air force; chief of the general staff
  police chief, chief of police; police commissioner, commissioner of police; commissioner; superintendent
  chief superintendent; chief inspector; inspector; detective; detective inspector; constable; chief constable
  sheriff; officer; agent; archbishop; bishop; cardinal; patriarch; imam; rabbi; reverend, rev; father
  professor, prof; associate professor; assistant professor; academic; scholar; lecturer; senior lecturer; dean
  provost; rector; principal; headteacher, headmaster, headmistress, head teacher; fellow; senior fellow
  associate fellow; researcher; scientist; historian; economist; analyst; expert; specialist; strategist
  commentator; consultant; doctor; surgeon; physician; lawyer, attorney, solicitor, barrister; activist; author
  writer; journalist; reporter; correspondent; columnist; presenter; host; actor, actress; singer
  director of communications, communications director, communications chief; campaign manager; coordinator
  administrator; secretary treasurer; trustee; commissioner general; high commissioner; rapporteur
  special rapporteur; president emeritus; warlord; militant; commandant; astronaut; nominee; first lady
  first minister; deputy first minister; chief minister; home minister`),
);

/** Words that a spelling of a role begins with, to pass over other words quickly. */
export const roleStarts: ReadonlySet<string> = new Set([...roles.keys()].map((role) => role.split(" ", 1)[0] ?? ""));

/** Offices of heads of state and government, which papers name without their country. */
export const stateOffices = phraseSet("president; prime minister; chancellor; pope; king; queen; emperor");

/** Offices that one person at a time holds in one organisation. */
export const uniqueOffices: ReadonlySet<string> = new Set([
  ...stateOffices,
  ...phraseSet(`
  vice president; crown prince; emir; supreme leader; governor; mayor; secretary of state; secretary general
  press secretary; home secretary; foreign minister; foreign secretary; finance minister; defence minister
  interior minister; health minister; defence secretary; treasury secretary; health secretary; attorney general
  chief justice; house speaker; chief executive officer; chief financial officer; chief operating officer
  director general; chairman; head coach; police chief; army chief; navy chief; air force chief; first lady; first minister
  chancellor of the exchequer; national security adviser; chief of staff; surgeon general; editor in chief
  opposition leader; chief constable`),
]);

/** Offices that nobody holds for two organisations, nor one after the other, so that another one is a contradiction. */
export const exclusiveOffices = phraseSet(`
  president; prime minister; vice president; press secretary; spokesperson; mayor; governor; foreign minister
  defence minister; finance minister; secretary of state; attorney general; first minister; senator; representative
  account manager; sales manager; project manager; product manager; branch manager; store manager; marketing manager
  sales representative; sales director; marketing director; editor in chief; headteacher; police chief`);

/** Offices whose holders go by a first name: "Pope Francis", "King Charles III". */
export const regnalOffices = phraseSet(
  "pope; king; queen; emperor; empress; prince; princess; crown prince; emir; sultan",
);

/** Roles of which nobody holds two at once; the first of a line stands against each of the others. */
const incompatible = groups(`
  president, vice president, prime minister, deputy prime minister, senator, governor, mayor, foreign minister
  president, secretary of state, ambassador, first lady, press secretary, chancellor
  vice president, prime minister, governor, mayor, secretary of state, ambassador, press secretary
  prime minister, deputy prime minister, mayor, governor, ambassador, opposition leader, king, queen
  chief executive officer, chief financial officer, chief operating officer, chief technology officer, spokesperson
  chief executive officer, chief marketing officer, chief information officer
  governor, mayor, lieutenant governor, deputy governor, senator; mayor, deputy mayor, senator
  foreign minister, ambassador, finance minister, health minister, education minister; king, queen, president, pope
  senator, representative; army chief, navy chief, air force chief; navy chief, air force chief
  press secretary, chief of staff; chief financial officer, chairman, chief operating officer; coach, captain
  sales manager, sales representative, sales assistant; branch manager, bank teller`);

const incompatiblePairs: ReadonlySet<string> = new Set(
  incompatible.flatMap(([role = "", ...others]) => others.flatMap((other) => [`${role}|${other}`, `${other}|${role}`])),
);

/** Whether nobody holds both roles at once: `areIncompatible("president", "prime minister")`. */
export function areIncompatible(role: string, other: string): boolean {
  return incompatiblePairs.has(`${role}|${other}`);
}

/** Roles that say "speaks for": their words differ, their meaning does not. */
export const speakingRoles = phraseSet("spokesperson; press secretary; press officer");

/** Words before a role that belong to it even with a capital: "Deputy Assistant Secretary". */
export const ranks = wordSet(`
  deputy assistant associate vice senior junior special presidential chief lead leading first second acting interim
  honorary executive general national foreign finance defence defense interior health justice education energy trade
  labor labour commerce transport transportation agriculture environment culture economy economic treasury home
  housing security climate press communications political military technical regional global international managing
  founding co regulatory district public adjunct visiting emeritus principal under permanent parliamentary personal
  private hostage human sales marketing account project product`);

/** Words beside a role that say whether it is held now. */
export const statuses: ReadonlyMap<string, "former" | "acting" | "elect" | "nominee"> = new Map([
  ..."former ex then late onetime erstwhile ousted deposed retired previous outgoing past"
    .split(" ")
    .map((word): [string, "former"] => [word, "former"]),
  ...["acting", "interim", "caretaker"].map((word): [string, "acting"] => [word, "acting"]),
  ...["incoming", "future", "elect", "designate"].map((word): [string, "elect"] => [word, "elect"]),
  ["nominee", "nominee"],
]);

/** Verbs that give a role: "was appointed chief executive of Apple". */
export const appointments = wordSet(`
  appointed named elected reelected sworn inaugurated crowned installed chosen confirmed promoted`);

/** How papers write a role for short: `shortForms.get("chief executive officer")` is "CEO". */
export const shortForms: ReadonlyMap<string, string> = new Map([
  ["chief executive officer", "CEO"],
  ["chief financial officer", "CFO"],
  ["chief operating officer", "COO"],
]);
