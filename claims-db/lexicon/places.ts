/** Countries, regions and large cities: what they are called and what they lie in. */
import { countryOf } from "./demonyms";
import { groups, wordSet } from "./wordset";

/** How large a place is, from wide to narrow. */
export type Grain = "continent" | "region" | "country" | "state" | "city" | "site";

/** A place of the table: `{full: "Doha", grain: "city", within: ["Qatar"]}`. */
export interface KnownPlace {
  readonly full: string;
  readonly grain: Grain;
  /** What it lies in directly; several where that is disputed or ambiguous. */
  readonly within: readonly string[];
}

/** The place of this name in lower case: `knownPlace("u.s.")` is the United States. */
export function knownPlace(name: string): KnownPlace | undefined {
  const known = byName.get(name);
  return known !== undefined || isPlain(name) ? known : byName.get(name.normalize("NFD").replace(/\p{M}/gu, ""));
}

/** Whether no letter can have an accent. */
function isPlain(name: string): boolean {
  return !/[\u0080-\uffff]/u.test(name);
}

/** Everything that a place lies in: `surroundings("Doha")` has Qatar, Asia and the Middle East. */
export function surroundings(full: string): ReadonlySet<string> {
  const all = new Set<string>();
  const open = [...(byName.get(full.toLowerCase())?.within ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (all.has(next)) continue;
    all.add(next);
    open.push(...(byName.get(next.toLowerCase())?.within ?? []));
  }
  return all;
}

/** The canonical name behind a name or demonym: `canonicalPlace("Britain")` and `("british")` are "United Kingdom". */
export function canonicalPlace(name: string): string | undefined {
  const lower = name.toLowerCase();
  return knownPlace(lower)?.full ?? stateNamed(lower) ?? countryOf(lower);
}

/** "Cyprus" for "Republic of Cyprus"; of some names there are two republics. */
function stateNamed(lower: string): string | undefined {
  const state = ofState.exec(lower)?.[1];
  return state === undefined || twice.has(state) ? undefined : knownPlace(state)?.full;
}

const ofState = /^(?:[a-z]+ )?(?:republic|kingdom|state|commonwealth|sultanate|federation) of (?:the )?(.+)$/;
const twice: ReadonlySet<string> = new Set(["china", "congo", "korea"]);

/** Rows of "where: name, alias, alias; name", parted by "|"; several places that hold them are parted by "+". */
const countries = `
Europe: Albania; Andorra; Armenia; Austria; Azerbaijan; Belarus; Belgium; Bosnia and Herzegovina, bosnia; Bulgaria;
  Croatia; Cyprus; Czechia, czech republic; Denmark; Estonia; Finland; France; Georgia; Germany; Greece; Hungary;
  Iceland; Ireland, republic of ireland; Italy; Kosovo; Latvia; Liechtenstein; Lithuania; Luxembourg; Malta; Moldova;
  Monaco; Montenegro; Netherlands, the netherlands, holland; North Macedonia, macedonia; Norway; Poland; Portugal;
  Romania; San Marino; Serbia; Slovakia; Slovenia; Spain; Sweden; Switzerland; Ukraine; Vatican City;
  United Kingdom, uk, u.k., britain, great britain; Soviet Union, ussr, u.s.s.r.
Europe+Asia: Russia, russian federation | Europe+Asia+Middle East: Turkey, türkiye, turkiye
Asia+Middle East: Bahrain; Iran; Iraq; Israel; Jordan; Kuwait; Lebanon; Oman; Qatar; Saudi Arabia; Syria; Yemen;
  United Arab Emirates, uae, u.a.e., emirates; Palestine, palestinian territories, occupied territories
Asia: Afghanistan; Bangladesh; Bhutan; Brunei; Cambodia; China, people's republic of china; Hong Kong; India;
  Indonesia; Japan; Kazakhstan; Kyrgyzstan; Laos; Macau; Malaysia; Maldives; Mongolia; Myanmar, burma; Nepal;
  North Korea, dprk; Pakistan; Philippines, the philippines; Singapore; South Korea, republic of korea; Sri Lanka;
  Taiwan; Tajikistan; Thailand; Timor-Leste, east timor; Turkmenistan; Uzbekistan; Vietnam
Africa: Algeria; Angola; Benin; Botswana; Burkina Faso; Burundi; Cameroon; Cape Verde; Central African Republic;
  Chad; Democratic Republic of the Congo, drc, dr congo, democratic republic of congo, congo; Djibouti;
  Equatorial Guinea; Eritrea; Eswatini, swaziland; Ethiopia; Gabon; Gambia; Ghana; Guinea; Guinea-Bissau;
  Ivory Coast, cote d'ivoire; Kenya; Lesotho; Liberia; Libya; Madagascar; Malawi; Mali; Mauritania; Mauritius;
  Morocco; Mozambique; Namibia; Niger; Nigeria; Rwanda; Senegal; Seychelles; Sierra Leone; Somalia; South Africa;
  South Sudan; Sudan; Tanzania; Togo; Tunisia; Uganda; Zambia; Zimbabwe; Western Sahara
Africa+Middle East: Egypt
North America: United States, us, u.s., usa, u.s.a., america, united states of america, the states; Canada; Mexico;
  Bahamas; Barbados; Belize; Costa Rica; Cuba; Dominica; Dominican Republic; El Salvador; Grenada; Guatemala; Haiti;
  Honduras; Jamaica; Nicaragua; Panama; Puerto Rico; Saint Lucia, st lucia; Trinidad and Tobago; Greenland; Bermuda
South America: Argentina; Bolivia; Brazil; Chile; Colombia; Ecuador; Guyana; Paraguay; Peru; Suriname; Uruguay;
  Venezuela
Oceania: Australia; Fiji; New Zealand; Papua New Guinea; Samoa; Solomon Islands; Tonga; Tuvalu; Vanuatu`;

const states = `
United States: Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii;
  Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota;
  Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina;
  North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas;
  Utah; Vermont; Virginia; Washington state; West Virginia; Wisconsin; Wyoming; New York state; Guam
Canada: Alberta; British Columbia; Manitoba; New Brunswick; Newfoundland; Nova Scotia; Ontario; Quebec; Saskatchewan;
  Yukon
United Kingdom: England; Scotland; Wales; Northern Ireland
England: Bedfordshire; Berkshire; Buckinghamshire; Cambridgeshire; Cheshire; Cornwall; Cumbria; Derbyshire; Devon;
  Dorset; Essex; Gloucestershire; Hampshire; Herefordshire; Hertfordshire; Kent; Lancashire; Leicestershire;
  Lincolnshire; Merseyside; Norfolk; Northamptonshire; Northumberland; Nottinghamshire; Oxfordshire; Shropshire;
  Somerset; Staffordshire; Suffolk; Surrey; Sussex; Warwickshire; Wiltshire; Worcestershire; Yorkshire
Australia: New South Wales; Queensland; Tasmania; Victoria; Western Australia; South Australia; Northern Territory
Palestine: Gaza, gaza strip, the gaza strip; West Bank, the west bank, occupied west bank
Germany: Bavaria; Saxony; Hesse; Thuringia; Lower Saxony; Brandenburg | Austria: Tyrol; Styria; Carinthia
Spain: Catalonia; Andalusia; Galicia; Asturias; Aragon; Basque Country, the basque country
Italy: Sicily; Sardinia; Tuscany; Lombardy; Umbria; Calabria; Piedmont; Liguria; Apulia, puglia
France: Brittany; Normandy; Provence; Burgundy; Alsace; Corsica | Belgium: Flanders; Wallonia | Greece: Crete
Portugal: Algarve, the algarve; Azores, the azores; Madeira | Switzerland: Ticino; Valais | Tanzania: Zanzibar
Scotland: Orkney; Shetland | Denmark: Greenland; Faroe Islands, the faroe islands | Netherlands: Friesland
India: Kashmir; Punjab; Gujarat; Kerala; Maharashtra; Uttar Pradesh; Bihar; Tamil Nadu
China: Xinjiang; Tibet; Guangdong; Hubei; Sichuan; Henan; Zhejiang; Fujian; Yunnan; Shandong; Liaoning
Russia: Chechnya; Siberia; Dagestan; Belgorod Oblast | Ukraine: Crimea; Donbas, donbass | Iraq: Kurdistan; Anbar
Sudan: Darfur`;

const cities = `
United States: Washington, washington dc, washington d.c.
New York state: New York, new york city, nyc; Buffalo; Albany
New York: Manhattan; Brooklyn; Queens; Bronx, the bronx; Staten Island; Harlem
California: Los Angeles, l.a.; San Francisco; San Diego; San Jose; Sacramento; Oakland; Hollywood; Silicon Valley;
  Fresno
Texas: Houston; Dallas; Austin; San Antonio; El Paso; Fort Worth; Uvalde
Florida: Miami; Orlando; Tampa; Jacksonville; Tallahassee; Mar-a-Lago; Palm Beach; Fort Lauderdale | Illinois: Chicago
Massachusetts: Boston | Pennsylvania: Philadelphia; Pittsburgh | Michigan: Detroit
Georgia: Atlanta; Tbilisi; Savannah | Washington state: Seattle | Oregon: Portland | Arizona: Phoenix; Tucson
Colorado: Denver | Nevada: Las Vegas; Reno | Minnesota: Minneapolis; St Paul
Missouri: St Louis, st. louis; Kansas City | Ohio: Cleveland; Cincinnati; Columbus | Maryland: Baltimore
Louisiana: New Orleans; Baton Rouge | Tennessee: Nashville; Memphis | Wisconsin: Milwaukee; Madison
Indiana: Indianapolis | Utah: Salt Lake City | Hawaii: Honolulu | Alaska: Anchorage
New Jersey: Newark; Tenafly; Trenton | North Carolina: Charlotte; Raleigh | Alabama: Birmingham; Montgomery
Oklahoma: Oklahoma City; Tulsa | Ontario: Toronto; Ottawa | Quebec: Montreal; Quebec City
British Columbia: Vancouver | Alberta: Calgary; Edmonton
England: London; Manchester; Liverpool; Birmingham; Leeds; Sheffield; Bristol; Newcastle; Nottingham; Leicester;
  Southampton; Portsmouth; Brighton; Oxford; Cambridge; Plymouth; Norwich; York; Bradford; Hull; Coventry;
  Sunderland; Blackpool
London: Westminster; Wembley; Heathrow; Camden; Hackney; Brixton; Soho; Wimbledon; Whitehall
Scotland: Edinburgh; Glasgow; Aberdeen; Dundee; Inverness | Wales: Cardiff; Swansea
Northern Ireland: Belfast; Derry, londonderry | Ireland: Dublin; Cork; Galway
France: Paris; Marseille, marseilles; Lyon; Nice; Toulouse; Bordeaux; Strasbourg; Calais; Lille; Cannes
  Nantes; Montpellier; Rennes; Grenoble; Reims; Rouen
Germany: Berlin; Hamburg; Frankfurt; Cologne; Stuttgart; Leipzig; Dresden; Bonn; Dusseldorf
  Hanover; Bremen; Dortmund; Essen
Bavaria: Munich; Nuremberg | Italy: Rome; Milan; Naples; Turin; Venice; Genoa; Bologna
  Verona; Trieste; Bari; Lake Como; Lake Garda | Tuscany: Florence
Sicily: Palermo | Spain: Madrid; Valencia; Malaga; Bilbao | Catalonia: Barcelona | Andalusia: Seville
Portugal: Lisbon; Porto | Netherlands: Amsterdam; Rotterdam; The Hague, hague | Belgium: Brussels; Antwerp
Switzerland: Geneva; Zurich; Basel; Bern; Davos; Lausanne; Lugano | Austria: Vienna; Salzburg; Graz; Innsbruck | Poland: Warsaw; Krakow; Gdansk
Czechia: Prague | Hungary: Budapest | Romania: Bucharest | Bulgaria: Sofia | Greece: Athens | Serbia: Belgrade
Croatia: Zagreb | Bosnia and Herzegovina: Sarajevo | Denmark: Copenhagen | Sweden: Stockholm; Gothenburg; Malmo; Uppsala
Norway: Oslo; Bergen; Trondheim | Finland: Helsinki | Iceland: Reykjavik | Lithuania: Vilnius | Latvia: Riga | Estonia: Tallinn
Belarus: Minsk
Ukraine: Kyiv, kiev; Kharkiv, kharkov; Odesa, odessa; Lviv; Mariupol; Kherson; Dnipro; Zaporizhzhia; Bakhmut; Bucha
Donbas: Donetsk; Luhansk
Russia: Moscow; St Petersburg, st. petersburg, saint petersburg; Kursk; Belgorod; Kazan; Vladivostok; Sochi
Moldova: Chisinau | Armenia: Yerevan | Azerbaijan: Baku | Turkey: Istanbul; Ankara; Izmir; Antalya
Israel: Tel Aviv; Haifa; Beersheba; Ashkelon; Ashdod; Eilat; Sderot; Netanya | Israel+Palestine: Jerusalem
Jerusalem+West Bank: East Jerusalem
Gaza: Gaza City; Khan Younis, khan yunis; Rafah; Jabalia, jabaliya; Nuseirat; Deir al-Balah; Beit Lahia; Beit Hanoun
West Bank: Ramallah; Jenin; Nablus; Hebron; Bethlehem; Jericho; Tulkarem; Ofer Prison; Qalqilya
Lebanon: Beirut; Tripoli; Tyre; Sidon | Syria: Damascus; Aleppo; Homs; Idlib; Raqqa; Latakia; Hama; Palmyra
Iraq: Baghdad; Mosul; Basra; Erbil; Kirkuk; Fallujah | Iran: Tehran; Isfahan; Mashhad; Tabriz; Qom | Jordan: Amman
Egypt: Cairo; Alexandria; Sharm el-Sheikh, sharm el sheikh; Sinai; Suez | Saudi Arabia: Riyadh; Jeddah; Mecca; Medina
United Arab Emirates: Dubai; Abu Dhabi | Qatar: Doha | Kuwait: Kuwait City | Oman: Muscat
Yemen: Sanaa, sana'a; Aden; Hodeidah | Afghanistan: Kabul; Kandahar; Herat
Pakistan: Islamabad; Karachi; Lahore; Peshawar; Rawalpindi
India: New Delhi, delhi; Kolkata, calcutta; Bengaluru, bangalore; Hyderabad; Chennai, madras
Maharashtra: Mumbai, bombay | Gujarat: Ahmedabad | Kashmir: Srinagar | Bangladesh: Dhaka | Sri Lanka: Colombo
Nepal: Kathmandu | China: Beijing; Shanghai; Chongqing; Tianjin | Guangdong: Guangzhou; Shenzhen | Hubei: Wuhan
Liaoning: Dalian | Sichuan: Chengdu | Taiwan: Taipei
Japan: Tokyo; Osaka; Kyoto; Hiroshima; Nagasaki; Fukushima; Yokohama; Sapporo; Nagoya | South Korea: Seoul; Busan
North Korea: Pyongyang | Vietnam: Hanoi; Ho Chi Minh City, saigon | Thailand: Bangkok; Phuket
Indonesia: Jakarta; Bali | Philippines: Manila | Malaysia: Kuala Lumpur | Myanmar: Yangon, rangoon; Naypyidaw
Cambodia: Phnom Penh | Kazakhstan: Astana; Almaty | New South Wales: Sydney | Victoria: Melbourne
Queensland: Brisbane | Western Australia: Perth | South Australia: Adelaide | Australia: Canberra
New Zealand: Auckland; Wellington; Christchurch | South Africa: Johannesburg; Cape Town; Pretoria; Durban
Nigeria: Lagos; Abuja; Kano | Kenya: Nairobi; Mombasa | Ethiopia: Addis Ababa | Ghana: Accra | Uganda: Kampala
Tanzania: Dar es Salaam | Rwanda: Kigali | Sudan: Khartoum; Omdurman | Libya: Tripoli; Benghazi | Tunisia: Tunis
Algeria: Algiers | Morocco: Rabat; Casablanca; Marrakesh, marrakech | Senegal: Dakar | Somalia: Mogadishu
Democratic Republic of the Congo: Kinshasa; Goma | Zimbabwe: Harare | Mali: Bamako; Timbuktu
Mexico: Mexico City; Tijuana; Guadalajara; Cancun | Cuba: Havana; Guantanamo Bay
Brazil: Brasilia; Sao Paulo, são paulo; Rio de Janeiro, rio | Argentina: Buenos Aires | Chile: Santiago | Peru: Lima
Colombia: Bogota, bogotá | Venezuela: Caracas | Ecuador: Quito | Haiti: Port-au-Prince | Puerto Rico: San Juan`;

const regions = `
: Middle East, the middle east, mideast; Balkans; Scandinavia; Gulf; Caribbean; Arctic; Antarctic; Latin America; West
: Eastern Europe; Western Europe; Central Asia; Southeast Asia; South Asia; East Asia; North Africa; West Africa; Korea
: Mediterranean, mediterranean sea; Red Sea; Black Sea; South China Sea; Persian Gulf; Golan Heights; Midwest; Sahel
: Antilles; West Indies`;

const continents = `: Europe; Asia; Africa; North America; South America; Oceania; Antarctica`;

/** In the order of precedence where a name is in two: the country Georgia before the state, the city New York last. */
const tables: readonly (readonly [Grain, string])[] = [
  ["continent", continents],
  ["region", regions],
  ["country", countries],
  ["state", states],
  ["city", cities],
];

const byName: ReadonlyMap<string, KnownPlace> = index();

function index(): ReadonlyMap<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  for (const [grain, table] of tables) {
    for (const line of table.split(/\||\n(?! )/u)) {
      const [where = "", members = ""] = line.trim().split(": ");
      for (const names of groups(members)) add(places, { grain, within: where.split("+").filter(Boolean), names });
    }
  }
  return places;
}

interface Row {
  readonly grain: Grain;
  readonly within: readonly string[];
  readonly names: readonly string[];
}

/** A name that two rows share lies in both places: Tripoli, Birmingham. */
function add(places: Map<string, KnownPlace>, { grain, within, names }: Row): void {
  const [full = ""] = names;
  const known = places.get(full.toLowerCase());
  const place: KnownPlace = { full, grain: known?.grain ?? grain, within: [...(known?.within ?? []), ...within] };
  for (const name of names) places.set(name.toLowerCase(), place);
}

/** True for a name that begins with a word for a street: "Calle Alta", "Rue Haute"; false for all else. */
export function isStreet(name: string): boolean {
  const [first = "", ...more] = name.toLowerCase().split(" ");
  return more.length > 0 && streets.has(first);
}

const streets = wordSet("calle rue via avenida avenue rua ulica strada plaza piazza rruga");
