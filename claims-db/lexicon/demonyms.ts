/** Words for the people and things of a country: "Israeli" and "Israelis" belong to Israel. */
import { groups } from "./wordset";

/** The country behind a demonym in lower case: `countryOf("israelis")` is "Israel"; `undefined` for other words. */
export function countryOf(word: string): string | undefined {
  return byDemonym.get(word) ?? (word.endsWith("s") ? byDemonym.get(word.slice(0, -1)) : undefined);
}

/** Country first, then its demonyms. */
const demonyms = groups(`
  Afghanistan, afghan; Albania, albanian; Algeria, algerian; Angola, angolan
  Argentina, argentine, argentinian, argentinean; Armenia, armenian; Australia, australian, aussie; Austria, austrian
  Azerbaijan, azerbaijani, azeri; Bahrain, bahraini; Bangladesh, bangladeshi; Belarus, belarusian, belarussian
  Belgium, belgian; Bolivia, bolivian; Botswana, botswanan; Bosnia and Herzegovina, bosnian; Brazil, brazilian
  United Kingdom, british, briton, brit; Bulgaria, bulgarian; Cambodia, cambodian; Cameroon, cameroonian
  Canada, canadian; Chad, chadian; Chile, chilean; China, chinese; Colombia, colombian; Congo, congolese
  Costa Rica, costa rican; Croatia, croatian, croat; Cuba, cuban; Cyprus, cypriot; Czechia, czech
  Denmark, danish, dane; Dominican Republic, dominican; Netherlands, dutch, dutchman; Ecuador, ecuadorian
  Egypt, egyptian; United Arab Emirates, emirati; England, english, englishman; Eritrea, eritrean; Estonia, estonian
  Ethiopia, ethiopian; Philippines, filipino, filipina, philippine; Finland, finnish, finn; France, french, frenchman
  Gambia, gambian; Georgia, georgian; Germany, german; Ghana, ghanaian; Greece, greek; Guatemala, guatemalan
  Guinea, guinean; Guyana, guyanese; Haiti, haitian; Honduras, honduran; Hungary, hungarian
  Iceland, icelandic, icelander; India, indian; Indonesia, indonesian; Iran, iranian; Iraq, iraqi
  Ireland, irish, irishman; Israel, israeli; Italy, italian; Jamaica, jamaican; Japan, japanese; Jordan, jordanian
  Kazakhstan, kazakh; Kenya, kenyan; Korea, korean; Kosovo, kosovan, kosovar; Kuwait, kuwaiti; Kyrgyzstan, kyrgyz
  Laos, laotian; Latvia, latvian; Lebanon, lebanese; Liberia, liberian; Libya, libyan; Lithuania, lithuanian
  Luxembourg, luxembourgish; Madagascar, malagasy; Malawi, malawian; Malaysia, malaysian; Maldives, maldivian
  Mali, malian; Malta, maltese; Mauritania, mauritanian; Mexico, mexican; Moldova, moldovan; Mongolia, mongolian
  Montenegro, montenegrin; Morocco, moroccan; Mozambique, mozambican; Myanmar, burmese; Namibia, namibian
  Nepal, nepalese, nepali; New Zealand, new zealander, kiwi; Nicaragua, nicaraguan; Niger, nigerien
  Nigeria, nigerian; North Korea, north korean; North Macedonia, macedonian; Norway, norwegian; Oman, omani
  Pakistan, pakistani; Palestine, palestinian; Panama, panamanian; Paraguay, paraguayan; Peru, peruvian
  Poland, polish, pole; Portugal, portuguese; Puerto Rico, puerto rican; Qatar, qatari; Romania, romanian
  Russia, russian; Rwanda, rwandan; Saudi Arabia, saudi, saudi arabian; Scotland, scottish, scot, scotsman
  Senegal, senegalese; Serbia, serbian, serb; Sierra Leone, sierra leonean; Singapore, singaporean
  Slovakia, slovak, slovakian; Slovenia, slovenian, slovene; Somalia, somali; South Africa, south african
  South Korea, south korean; South Sudan, south sudanese; Spain, spanish, spaniard; Sri Lanka, sri lankan
  Sudan, sudanese; Sweden, swedish, swede; Switzerland, swiss; Syria, syrian; Taiwan, taiwanese; Tajikistan, tajik
  Tanzania, tanzanian; Thailand, thai; Tibet, tibetan; Togo, togolese; Tunisia, tunisian; Turkey, turkish, turk
  Uganda, ugandan; Ukraine, ukrainian; Uruguay, uruguayan; United States, american; Uzbekistan, uzbek
  Venezuela, venezuelan; Vietnam, vietnamese; Wales, welsh, welshman; Yemen, yemeni; Zambia, zambian
  Zimbabwe, zimbabwean; Northern Ireland, northern irish; Hong Kong, hongkonger; Europe, european; Africa, african
  Asia, asian; Gaza, gazan; Catalonia, catalan; Chechnya, chechen; Crimea, crimean; California, californian
  Texas, texan; New York, new yorker; London, londoner; Paris, parisian; Berlin, berliner; Sicily, sicilian
  Bavaria, bavarian; Antarctica, antarctic; Newcastle, geordie; Liverpool, liverpudlian, scouser; Glasgow, glaswegian
  Manchester, mancunian; Birmingham, brummie; Moscow, muscovite; Vienna, viennese; Venice, venetian; Naples, neapolitan
  Milan, milanese; Boston, bostonian; Los Angeles, angeleno; Sydney, sydneysider; Melbourne, melburnian
  Dublin, dubliner; Aberdeen, aberdonian; Cornwall, cornish; Florida, floridian; Hawaii, hawaiian; Alaska, alaskan
  Brittany, breton; Tuscany, tuscan; Andalusia, andalusian; Sardinia, sardinian; Corsica, corsican; Flanders, flemish
  Wallonia, walloon; Saxony, saxon; Galicia, galician; Asturias, asturian; Basque Country, basque; Crete, cretan
  Siberia, siberian; Tasmania, tasmanian; Punjab, punjabi; Kashmir, kashmiri; Kurdistan, kurdish; Silesia, silesian
  Burgundy, burgundian; Tyrol, tyrolean; Piedmont, piedmontese; Umbria, umbrian; Calabria, calabrian; Azores, azorean
  Faroe Islands, faroese; Greenland, greenlandic, greenlander; Orkney, orcadian; Shetland, shetlander; Friesland, frisian
  Zanzibar, zanzibari; Gujarat, gujarati; Virginia, virginian; Oregon, oregonian; Chicago, chicagoan; Genoa, genoese
  Florence, florentine; Zurich, zurcher; Queensland, queenslander; Newfoundland, newfoundlander; Alberta, albertan`);

const byDemonym: ReadonlyMap<string, string> = new Map(
  demonyms.flatMap(([country = "", ...words]) => words.map((word): [string, string] => [word, country])),
);
