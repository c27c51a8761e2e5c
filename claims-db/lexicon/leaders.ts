/** Whose president or prime minister a name is, for texts that write "President Macron" without a country. */
import { countryOf } from "./demonyms";
import { wordSet } from "./wordset";

/** Country, then surnames of those who led it since about 2000, in lower case. */
const table: Readonly<Record<string, string>> = {
  "United States": "bush obama trump biden harris cheney pence vance",
  "United Kingdom": "blair cameron may johnson truss sunak starmer thatcher major",
  France: "chirac sarkozy hollande macron barnier attal bayrou",
  Germany: "schröder schroeder merkel scholz merz steinmeier",
  Russia: "putin medvedev mishustin yeltsin",
  Ukraine: "zelensky zelenskyy zelenskiy poroshenko yanukovych shmyhal yushchenko",
  China: "xi hu",
  Israel: "netanyahu bennett lapid olmert sharon barak herzog rivlin",
  Egypt: "sisi mubarak morsi madbouly",
  Turkey: "erdogan erdoğan",
  Iran: "rouhani raisi pezeshkian ahmadinejad khatami",
  Syria: "assad",
  Palestine: "abbas arafat",
  India: "modi singh vajpayee",
  Pakistan: "sharif musharraf",
  Japan: "abe kishida ishiba suga koizumi",
  Italy: "meloni draghi conte renzi berlusconi mattarella monti gentiloni",
  Spain: "sanchez sánchez rajoy zapatero",
  Canada: "trudeau harper carney",
  Australia: "albanese morrison turnbull abbott gillard rudd howard",
  Poland: "duda tusk morawiecki nawrocki",
  Hungary: "orban orbán",
  Greece: "tsipras mitsotakis",
  Netherlands: "rutte schoof",
  Mexico: "obrador sheinbaum fox calderon",
  Brazil: "lula bolsonaro rousseff temer",
  Argentina: "milei kirchner macri fernández",
  Venezuela: "maduro chavez chávez",
  Cuba: "castro",
  Colombia: "petro duque santos uribe",
  "South Africa": "mandela mbeki zuma ramaphosa",
  "South Korea": "yoon moon",
  "North Korea": "kim",
  Philippines: "duterte marcos aquino",
  Indonesia: "widodo prabowo subianto",
  Belarus: "lukashenko",
  Serbia: "vucic vučić milosevic",
  "New Zealand": "ardern luxon hipkins",
  Ireland: "varadkar martin harris kenny",
  Nigeria: "buhari tinubu jonathan",
  Kenya: "ruto kenyatta",
  Afghanistan: "karzai ghani",
  Chile: "boric piñera bachelet",
};

/** From a leader's surname to the country: `leaders.get("macron")` is "France"; shared surnames have none. */
export const leaders: ReadonlyMap<string, string> = new Map(
  Object.entries(table)
    .flatMap(([country, names]) => names.split(" ").map((name): [string, string] => [name, country]))
    .filter(([name], _index, all) => all.filter(([other]) => other === name).length === 1),
);

/** The countries of {@link leaders}. */
const nations: ReadonlySet<string> = new Set(Object.keys(table));

/** Whether a name is a nation's, or its people's: `isNation("United States")`, `isNation("Israelis")`. */
export function isNation(name: string): boolean {
  return nations.has(name) || countryOf(name.toLowerCase()) !== undefined;
}

/** Surnames that as leaders are history; `pastLeaders.has("reagan")`. */
export const pastLeaders: ReadonlySet<string> = wordSet(`
  washington lincoln jefferson madison roosevelt truman eisenhower kennedy nixon ford carter reagan clinton churchill
  attlee wilson heath callaghan thatcher major lenin stalin khrushchev brezhnev gorbachev yeltsin mao deng gaulle
  mitterrand chirac adenauer brandt schmidt kohl hitler mussolini franco nasser sadat mubarak rabin peres begin sharon
  arafat nehru gandhi mandela pinochet peron castro tito ceausescu`);
