/** Organisations that texts call by several names, and the words by which one knows an organisation or a place. */
import { groups, phraseSet, wordSet } from "./wordset";

/** The full name of an organisation by a name in lower case, or `undefined`: `organisationOf("who")`. */
export function organisationOf(name: string): string | undefined {
  return byName.get(name);
}

/** Last words of an organisation's name: "Ministry", "Bank"; lower case. */
export const organisationHeads = wordSet(`
  academy administration elementary advocates agency airlines airways albion alliance army assembly associates association
  athletic authority bank bar battalion board bodies brigade brotherhood bureau business cabinet capital cathedral
  center centre chamber channel charity church city-hall club co coalition college command commission committee
  communications community companies company confederation conference congress consortium consulate convention
  cooperative corporation corps council court daily democrats department directorate division electric embassy energy
  engineering enterprise enterprises entertainment evangelicals exchange express faculty federation firm fleet force
  forces forum foundation front fund gazette government group guard guardsmen guild healthcare holdings hospital
  hospitals hotspur house houses industries initiative inquiry insider institute institution insurance international
  investments jihad journal judiciary knesset laboratories laboratory league legion legislature library limited ltd
  mail media medicine ministry mission mosque motors movement museum nations navy network networks news newspaper
  observatory office officers orchestra organisation organization parliament partners partnership party
  pharmaceuticals pictures police politburo post press productions program programme project prosecutors radio
  railways records registry reporters republicans reserve resistance review rovers school schools secretariat
  securities senate service services society software solutions squad squadron station store stores studios summit
  symphony systems task taskforce team technologies technology telecom telegraph television times tribunal tribune
  trust trusts tv union unit universities university ventures veterans wanderers watch watchdog week weekly`);

/** Forms of companies; left out when names are compared: "Inc". */
export const companyForms = wordSet(`
  ab ag asa bhd bv co company corp corporation gmbh inc jsc kgaa limited llc llp lp ltd nv oyj pjsc plc pty sa se spa`);

/** Words of government and learning that may follow "and" inside a name: "Health and Human Services". */
export const fields = wordSet(`
  accountability administration agriculture air arts atmospheric business climate commerce communications correction
  corrections crime culture defence defense development disease drug economic education employment energy environment
  ethics exchange families finance fire fisheries food forestry health homeland housing human immigration industry
  infrastructure innovation justice labor labour land mental national natural oversight pensions planning policy
  prevention public rehabilitation rescue research resources rural safety science sciences security services skills
  social space sport sports studies technology tourism trade training transport transportation treasury urban
  veterans welfare women work`);

/** Words that make a place of what stands before them: "Ofer Prison", "Wall Street". */
export const placeHeads = wordSet(`
  airfield airport alley archipelago arena avenue basin bay beach bend boulevard bridge camp canal canyon cape castle
  cathedral cave cemetery channel city cliffs coast county cove creek crescent crossing dam delta desert district
  dock docks downs drive estate falls farm field fields forest fort gardens gate glacier green grove gulf harbor
  harbour heath heights highway hill hills hotel island islands isle isles jail junction lake lakes lane mall marina
  market marsh meadows mill moor mosque mount mountain mountains oasis ocean palace parade park parkway path peak
  peninsula pier plains plateau plaza point pond port prefecture prison province quarter quay ranch range rd reef
  region reservoir ridge river road rock row sea sound speedway spring springs square stadium station strait straits
  strand street strip terminal terrace territory tower towers town township tunnel turnpike valley village villas
  volcano walk waterfall way west wharf wood woods zone zoo`);

/** Words that make a place of what follows: "Lake Michigan", "San Diego". */
export const placeFronts = wordSet(`
  beit calle camp cape central deir east eastern el fort great gulf isle kfar khan lake las los lower mount new north
  northern point port puerto ras rio río saint san sant santa sao south southern st são tel umm upper wadi west
  western`);

/** Brands and bodies whose possessive ending belongs to the name. */
export const possessiveNames = phraseSet(`
  mcdonald; macy; kohl; domino; wendy; lloyd; sotheby; christie; moody; king; queen; people; women; men; children
  levi; sainsbury; lord; ladies; kellogg; denny; lowe; dick; papa john; victoria; ben & jerry; harper; veterans
  valentine; mother; father; new year; st john; st thomas; st mary; regent; earl; hell; schindler; rosemary
  bridget jones; guy; trader joe`);

const organisations = groups(`
  United Nations, un, u.n.; World Health Organization, who, world health organisation; European Union, eu, e.u.
  North Atlantic Treaty Organization, nato; International Monetary Fund, imf; World Bank
  World Trade Organization, wto; United Nations Children's Fund, unicef; UNESCO, unesco; UNHCR, unhcr; UNRWA, unrwa
  OPEC, opec; OECD, oecd; International Atomic Energy Agency, iaea; International Criminal Court, icc
  International Court of Justice, icj; International Committee of the Red Cross, icrc; Red Cross; Red Crescent
  Amnesty International, amnesty; Human Rights Watch, hrw; Greenpeace; African Union, au; Arab League; ASEAN, asean
  Organization of American States, oas; G7, g-7, group of seven; G20, g-20, group of 20, group of twenty
  BRICS, brics; Interpol; Europol; Central Intelligence Agency, cia; Federal Bureau of Investigation, fbi
  National Security Agency, nsa; Department of Defense, pentagon, defense department, dod
  Department of State, state department; Department of Justice, justice department, doj
  Department of the Treasury, treasury department; Department of Homeland Security, dhs, homeland security
  Department of Energy, energy department; Department of Education, education department
  Department of Commerce, commerce department; Department of Health and Human Services, hhs
  Department of Veterans Affairs; Department of the Interior, interior department
  Department of Transportation, transportation department; Department of Agriculture, usda, agriculture department
  Department of Labor, labor department; Department for Education, dfe; Department for Transport, dft; Home Office
  Foreign Office; Cabinet Office; HM Treasury; HM Revenue and Customs, hmrc
  Ministry of Defence, mod, defence ministry; Ministry of Defense, defense ministry
  Ministry of Health, health ministry; Ministry of Foreign Affairs, foreign ministry
  Ministry of Finance, finance ministry; Ministry of Justice, justice ministry
  Ministry of Education, education ministry; White House; Downing Street, number 10, no 10; Kremlin
  Vatican, holy see; Forbes; Mashable; Knesset; Bundestag; Duma, state duma; Congress; Senate; House of Representatives
  House of Commons, commons; House of Lords; Supreme Court; Capitol Hill; Whitehall
  Securities and Exchange Commission, sec; Federal Reserve, fed; Food and Drug Administration, fda
  Centers for Disease Control and Prevention, cdc; Environmental Protection Agency, epa; NASA, nasa
  European Space Agency, esa; Federal Aviation Administration, faa; National Institutes of Health, nih
  National Health Service, nhs; Federal Emergency Management Agency, fema; Internal Revenue Service, irs
  USAID, usaid; Federal Communications Commission, fcc; Federal Trade Commission, ftc
  National Transportation Safety Board, ntsb; Immigration and Customs Enforcement, ice; Bank of England, boe
  European Central Bank, ecb; Bank of Japan, boj; Bank of America; People's Bank of China, pboc
  Islamic State, isis, isil, daesh; Al-Qaeda, al qaeda, al qaida, al-qaida; Taliban; Hamas; Hezbollah; Houthis; Fatah
  Palestinian Authority; Palestine Liberation Organization, plo; Islamic Jihad, palestinian islamic jihad, pij
  Boko Haram; Israel Defense Forces, idf, israeli defense forces, israel defence forces; Shin Bet, shin bet; Mossad
  Likud; IRGC, irgc; Islamic Revolutionary Guard Corps, irgc; Muslim Brotherhood; Kurdistan Workers' Party, pkk
  Wagner; Wagner Group; Republican Party, gop; Democratic Party; Labour Party; Conservative Party, tories
  Liberal Democrats, lib dems; Scottish National Party, snp; UK Independence Party, ukip
  Democratic Unionist Party, dup; Sinn Fein; Green Party; Alternative for Germany, afd
  Christian Democratic Union, cdu; Social Democratic Party; Chinese Communist Party, ccp
  British Broadcasting Corporation, bbc; CNN, cnn; Associated Press, ap; Agence France-Presse, afp; Reuters
  Al Jazeera; New York Times, nyt; Washington Post; Wall Street Journal, wsj; Financial Times, ft; Fox News
  Bloomberg; Axios; Politico; Times of Israel; Jerusalem Post; Haaretz; Guardian; Daily Mail; Sky News
  NBC, nbc, nbc news; CBS, cbs, cbs news; ABC, abc, abc news; MSNBC, msnbc; NPR, npr; Xinhua; TASS, tass
  Chatham House; King's College London; Google; Apple; Microsoft; Amazon; Facebook; Meta; Twitter; Tesla; SpaceX
  OpenAI; Nvidia; Intel; IBM, ibm; Boeing; Airbus; General Motors, gm; General Electric, ge; Ford Motor; Toyota
  Volkswagen, vw; BMW, bmw; Rolls-Royce, rolls royce; Shell; ExxonMobil, exxon mobil, exxon; BP, bp; Goldman Sachs
  JPMorgan Chase, jpmorgan, jp morgan; Morgan Stanley; HSBC, hsbc; Credit Suisse; Deutsche Bank; Barclays; Pfizer
  Moderna; AstraZeneca; Johnson & Johnson, j&j, johnson and johnson; Starbucks; Walmart; Netflix; Disney, walt disney
  YouTube; Instagram; TikTok; Samsung; Huawei; Binance; Tesco; Asda; Aldi; Uber; Ryanair; British Airways
  American Airlines; United Airlines; Delta Air Lines; Air France; Royal Mail; AT&T, at&t; Procter & Gamble, p&g
  Marks & Spencer, m&s, marks and spencer; Federal Emergency Management Agency, fema; Premier League
  Champions League; FIFA, fifa; UEFA, uefa; NFL, nfl, national football league; NBA, nba; MLB, mlb; NHL, nhl
  International Olympic Committee, ioc; Manchester United, man utd, man united; Manchester City, man city; Arsenal
  Tottenham Hotspur, tottenham, spurs; West Ham United, west ham; Newcastle United; Aston Villa; Real Madrid
  Barcelona FC; Scotland Yard, metropolitan police, met police; Royal Navy; Royal Air Force, raf; Marine Corps
  National Guard; United States Marine Corps, usmc; Coast Guard; Air Force; Black Lives Matter
  National Rifle Association, nra; Ku Klux Klan; American Civil Liberties Union, aclu; World Economic Forum, wef
  World Food Programme, wfp, world food program; Doctors Without Borders, msf, medecins sans frontieres
  Save the Children; Church of England; Security Council; General Assembly; European Commission; European Parliament
  European Council; Lebanese Army; Yeshiva; US Steel, us steel`);

const byName: ReadonlyMap<string, string> = new Map(
  organisations.flatMap(([full = "", ...aliases]) =>
    [full.toLowerCase(), ...aliases].map((alias): [string, string] => [alias, full]),
  ),
);
