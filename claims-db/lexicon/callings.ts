/** What people are by trade, office, rank and kinship, in groups of words that one person may be called by in turn. */
import { groups, phraseSet } from "./wordset";

/** Callings of one sort exclude each other, where nothing says that they go together. */
export type CallingSort = "trade" | "office" | "state" | "rank" | "kin";

/** One line a group: who is called by one of its words may be called by the others too. A word may stand in several. */
const trades = `
  surgeon, oral surgeon, dental surgeon, veterinary surgeon; psychologist, psychiatrist, therapist, psychotherapist, counsellor, counselor
  dentist, orthodontist, dental surgeon, oral surgeon; vet, veterinarian, veterinary surgeon, animal doctor
  pharmacist, chemist, apothecary, druggist; nurse, midwife, matron, paramedic, school nurse, district nurse, carer, nursing assistant
  paramedic, ambulance driver, medic, ambulanceman; optician, optometrist; audiologist, hearing specialist; physiotherapist, therapist, masseur, masseuse
  therapist, counsellor, speech therapist; carer, care worker, caregiver
  teacher, schoolteacher, schoolmaster, schoolmistress, headteacher, headmaster, headmistress, head teacher, deputy head, tutor, instructor, educator, governess, music teacher, art teacher, primary teacher, trainer, lecturer, deputy headteacher, head, professor, principal, choir director
  lawyer, solicitor, barrister, attorney, advocate, notary, counsel, jurist, defence lawyer, defense attorney, defence counsel, legal adviser, qc, kc, legal counsel, defender
  judge, magistrate, justice, chief justice, district judge, sheriff; prosecutor, state prosecutor, public prosecutor, district attorney, investigator, investigating magistrate, lawyer, attorney; jurist, judge
  coroner, pathologist, medical examiner, magistrate, judge; bailiff, court officer; notary, clerk
  accountant, bookkeeper, auditor, tax adviser, tax inspector, controller; banker, financier, broker, trader, stockbroker, investor, fund manager, bank manager, bank clerk, investment banker, analyst
  economist, analyst, banker, chief economist, statistician, strategist; insurance broker, insurance agent, broker, underwriter
  estate agent, realtor, real estate agent, property developer, developer, broker
  engineer, civil engineer, mechanical engineer, structural engineer, mechanic, technician, inventor, designer, riveter, fitter, metalworker, surveyor, programmer, software engineer, electrician
  programmer, software developer, developer, coder, web designer; architect, town planner, urban planner, planner, designer, landscape architect, engineer
  surveyor, cartographer, mapmaker, geodesist; electrician, engineer, heating engineer; plumber, heating engineer; bricklayer, stonemason, mason
  carpenter, joiner, cabinetmaker, furniture maker, boatbuilder, shipwright, woodworker, wheelwright, craftsman, luthier, sculptor, wood carver
  boatbuilder, boatman, shipbuilder, shipwright; blacksmith, smith, metalworker, welder, farrier, goldsmith, silversmith, jeweller, jeweler, locksmith, bell founder, founder, ironmonger, craftsman, sculptor
  watchmaker, clockmaker, horologist, jeweller, jeweler; tailor, seamstress, dressmaker, fashion designer, costume designer, designer, milliner, weaver, embroiderer, textile artist
  shoemaker, cobbler, bootmaker, saddler; weaver, textile artist, spinner, knitter, artist; textile manufacturer, manufacturer, industrialist, businessman, businesswoman, entrepreneur, mill owner, factory owner
  potter, ceramicist, ceramist, artist, sculptor; glassblower, glassmaker, artist, glazier; bookbinder, printer, publisher, typesetter, typographer; bookseller, antiquarian, bookshop owner
  piano tuner, organ builder, instrument maker, luthier, violin maker; painter, artist, sculptor, illustrator, draughtsman, printmaker, watercolourist, muralist, cartoonist, graphic artist, decorator, photographer, etcher, engraver, house painter, restorer
  illustrator, cartoonist, graphic designer, designer; photographer, cameraman, photojournalist, cinematographer, filmmaker, press photographer
  writer, author, novelist, poet, playwright, dramatist, essayist, biographer, screenwriter, storyteller, crime writer, columnist, journalist, lyricist, librettist, translator, historian, critic, editor, songwriter, publisher
  journalist, reporter, correspondent, columnist, editor, broadcaster, presenter, newsreader, commentator, photojournalist, critic, blogger, host, anchor, writer, producer, podcaster, newspaper editor, documentary maker
  translator, interpreter, linguist; critic, film critic, music critic, theatre critic, food critic, restaurant critic
  actor, actress, performer, comedian, comic, entertainer, star, film star, singer, dancer, puppeteer, clown, mime, soap star, presenter, artist, cabaret artist, stuntman
  dancer, ballerina, choreographer, ballet dancer; film director, filmmaker, theatre director, producer, stage director, documentary maker, documentarian, screenwriter
  musician, singer, composer, pianist, violinist, cellist, guitarist, drummer, bassist, organist, trumpeter, flautist, flutist, songwriter, conductor, soprano, tenor, baritone, mezzo-soprano, accordionist, saxophonist, harpist, fiddler, percussionist, violist, oboist, clarinettist, bandleader, choirmaster, artist, performer, rapper, lutenist, music director, choir director, horn player, composer, trombonist, clarinetist, harpsichordist, cantor, concertmaster, kapellmeister, music teacher
  music producer, producer, sound engineer, concert promoter, promoter, impresario, agent, manager; gallerist, gallery owner, art dealer, dealer, curator, collector, auctioneer
  curator, conservator, restorer, museum director, art historian, archivist, custodian, keeper, director, archaeologist; librarian, archivist, chief librarian; historian, art historian, archivist, archaeologist, local historian, genealogist, biographer
  archaeologist, anthropologist, palaeontologist, paleontologist; biologist, zoologist, botanist, ecologist, marine biologist, ornithologist, entomologist, microbiologist, geneticist, biochemist, naturalist, conservationist, virologist, mycologist, primatologist, ichthyologist, oceanographer, epidemiologist, immunologist, neuroscientist, glaciologist, limnologist, bioacoustician, arachnologist
  physicist, astronomer, astrophysicist, cosmologist, mathematician, geophysicist, engineer; chemist, biochemist, pharmacologist, toxicologist, materials scientist, physicist
  geologist, geophysicist, seismologist, volcanologist, geographer, palaeontologist, paleontologist, hydrologist, oceanographer, glaciologist, mineralogist, soil scientist; meteorologist, climatologist, forecaster, climate scientist, weather forecaster, hydrologist, physicist, glaciologist
  mathematician, statistician, logician, computer scientist, data scientist; sociologist, anthropologist, political scientist, criminologist, demographer, psychologist, ethnologist; philosopher, theologian, ethicist; theologian, priest, clergyman, pastor
  linguist, philologist; priest, vicar, pastor, parson, rector, clergyman, curate, bishop, archbishop, chaplain, canon, dean, monk, friar, abbot, deacon, provost, preacher, theologian, parish priest, cleric, monsignor, cardinal
  nun, sister, abbess, prioress, mother superior; rabbi; imam, mufti, cleric
  farmer, rancher, smallholder, grower, shepherd, crofter, dairy farmer, sheep farmer, stockbreeder, winegrower, beekeeper, cattle farmer, fruit grower, herder, reindeer herder, landowner, breeder, agronomist, wine maker, winemaker, vintner, market gardener, farmhand, oyster farmer, fish farmer, olive grower, apple grower, goatherd, herdsman, horse breeder, grazier
  gardener, landscape gardener, horticulturist, head gardener, nurseryman, botanist, groundskeeper, groundsman, market gardener, landscape architect; forester, ranger, woodcutter, lumberjack, gamekeeper, hunter, warden, forest ranger, logger, park ranger, forestry worker
  groundsman, groundskeeper, greenkeeper, caretaker; beekeeper, apiarist; fisherman, fisher, angler, trawlerman, skipper, lobster fisherman, fishmonger, crabber, boatman, diver
  sailor, seaman, skipper, captain, mariner, boatman, ferryman, pilot, harbour master, harbourmaster, first mate, helmsman, coxswain, yachtsman, bosun, lifeboatman, deckhand, ship's engineer, navigator, admiral, steersman, sea captain, ship's captain, shipmaster, oarsman
  purser, ferry purser, steward, stewardess, ship's cook; flight attendant, steward, stewardess; pilot, airman, co-pilot, copilot, captain, aviator, flying instructor, air force pilot, balloonist
  driver, bus driver, lorry driver, truck driver, taxi driver, cabbie, chauffeur, tram driver, train driver, haulier, courier, delivery driver, motorman, engine driver, trucker, cab driver, coach driver, coachman
  train driver, railwayman, conductor, guard, stationmaster, signalman, engine driver, railway worker; conductor, ticket inspector, train manager
  postman, postwoman, mail carrier, letter carrier, mailman, courier, postmaster, postmistress, postal worker; baker, pastry chef, confectioner, patissier, cake maker, master baker, chocolatier
  chef, cook, head chef, restaurateur, caterer, ship's cook, pastry chef, sous-chef, innkeeper, restaurant owner, school cook; waiter, waitress, barman, barmaid, bartender, server, barista, steward
  publican, landlord, landlady, innkeeper, hotelier, restaurateur, pub landlord, barman, host, bar owner, hotel owner, owner, restaurant owner; butcher; greengrocer, grocer, shopkeeper, merchant, trader, dealer, retailer, shop owner, stallholder, wine merchant, businessman, businesswoman, tradesman, fishmonger, salesman
  brewer, master brewer, distiller, winemaker, cooper; cheesemaker, dairy farmer, dairyman; miller, baker; hairdresser, barber, stylist, beautician, make-up artist
  salesman, saleswoman, sales assistant, shop assistant, salesperson, sales representative, rep, cashier, sales manager, dealer; businessman, businesswoman, entrepreneur, industrialist, tycoon, magnate, investor, financier, manufacturer, merchant, developer, billionaire, millionaire, philanthropist, hotelier, importer, exporter, trader, restaurateur, shipowner, brewer, publisher, property developer, promoter
  secretary, receptionist, clerk, typist, assistant, office manager, civil servant, telephonist; civil servant, official, diplomat, administrator; tax inspector, inspector, customs officer, civil servant; diplomat, ambassador, envoy, consul
  police officer, inspector general, deputy inspector general, policeman, policewoman, detective, inspector, constable, sergeant, cop, superintendent, investigator, commissioner, detective inspector, detective sergeant, officer, police chief, patrolman, sheriff, gendarme, ranger
  customs officer, customs official, border guard; prison officer, prison guard, warder, jailer, prison governor, guard, officer; guard, security guard, doorman, bouncer, watchman, night watchman, nightwatchman, night porter, caretaker, porter
  caretaker, janitor, verger, sexton, concierge, housekeeper, porter, doorman, custodian, warden; cleaner, housekeeper, char, domestic worker, maid, janitor; usher, usherette, attendant, ticket seller
  projectionist, cinema operator; firefighter, fireman, fire officer, fire chief, rescuer; lifeguard, lifeboatman, rescuer, swimming instructor, coastguard; lighthouse keeper, coastguard, keeper
  soldier, officer, army officer, serviceman, paratrooper, sniper, gunner, veteran, infantryman, marine, captain, major, colonel, general, sergeant, corporal, lieutenant; spy, secret agent, intelligence officer
  miner, pitman, quarryman, mining engineer, collier; factory worker, machinist, assembly worker, mill worker, fitter, worker, mechanic; mechanic, garage owner, car mechanic, motor mechanic, fitter
  docker, dockworker, longshoreman, stevedore, crane operator; dustman, binman, refuse collector; chimney sweep; undertaker, funeral director, gravedigger; social worker, youth worker, probation officer
  model, fashion model; jockey, rider, horseman, showjumper; racing driver, driver; wrestler, boxer, judoka; swimmer, diver; climber, mountaineer, mountain guide, guide, alpinist, sherpa; skier, ski instructor, snowboarder, biathlete
  footballer, football player, goalkeeper, striker, midfielder, defender, winger, forward, full-back; cricketer, batsman, bowler, wicketkeeper, all-rounder, batter; tennis player, tennis coach; golfer, caddie; cyclist, rider, racing cyclist; rower, oarsman, coxswain, cox, sculler
  runner, sprinter, athlete, thrower, marathon runner, marathoner, hurdler, triathlete, long-distance runner; gymnast; skater, figure skater, speed skater; chess player, grandmaster; player; rugby player, fly-half, prop, lock, scrum-half, winger
  referee, umpire, linesman, official; bookmaker, bookie; magician, conjuror, illusionist; tour guide, guide; taxidermist; detective, private detective, investigator; astronaut, cosmonaut, pilot
  poker player, gambler; beautician, cosmetologist; florist, gardener; zookeeper, keeper, animal keeper; falconer, hunter; trapper, hunter; dietitian, nutritionist`;

/** Posts in a company, a club, a school or a public body. */
const offices = `
  president, club president, union leader; vice president, vice-president; chairman, chair, chairwoman, chairperson, convener, president, club president, union leader; vice chairman, vice chair, vice chairwoman, deputy chairman, deputy chair, vice chairperson
  treasurer, finance chief, finance director, honorary treasurer, bursar; secretary, general secretary, secretary general, honorary secretary, club secretary, union leader
  chief executive, chief executive officer, ceo, managing director, executive director, general manager, director general, chief exec, general director, director, director-general, boss, chief, head, leader, general secretary, secretary general
  finance chief, finance director, chief financial officer, cfo, financial director, director of finance, head of finance, chief finance officer
  chief operating officer, coo, operations director, director of operations, head of operations, operations manager, operations chief; chief technology officer, cto, technical director, chief engineer, head of engineering, head of technology, technology chief, technology director
  chief marketing officer, marketing director, head of marketing, marketing manager, marketing chief; sales director, sales manager, head of sales, sales chief; personnel director, personnel manager, human resources director, head of human resources, head of personnel
  coach, head coach, manager, trainer, national coach, assistant coach; captain, skipper, team captain; sporting director, director of football, sports director, director of sport; team manager, manager
  spokesman, spokeswoman, spokesperson, press officer, press secretary, press spokesman, press spokeswoman, head of communications, communications director
  headteacher, headmaster, headmistress, head teacher, principal, head, director, rector; rector, president, vice chancellor, provost, vice-chancellor; rector, chancellor, vice chancellor, provost, vice-chancellor; dean
  curator, chief curator; archivist, chief archivist; librarian, chief librarian; conductor, chief conductor, music director, artistic director, intendant; artistic director, director
  editor, editor in chief, editor-in-chief, chief editor, managing editor, deputy editor; project manager, project leader, project director; site manager, plant manager, factory manager, works manager
  police chief, chief constable, police commissioner, chief of police, police commander, commander; fire chief, fire brigade commander, chief fire officer, commander; harbour master, harbourmaster, port director; stationmaster, station manager
  moderator; ombudsman, ombudswoman; auditor, auditor general; administrator, liquidator; receiver, liquidator; chief of staff; campaign manager, head of campaign
  shop steward, works council chairman, union leader; trustee; quartermaster; groundsman, head groundsman; team doctor; referee`;

/** Posts in a state and its parts. */
const states = `
  mayor, lord mayor, mayoress, provost, town president, city president, municipal president; deputy mayor; governor; deputy governor, lieutenant governor; prime minister, premier, head of government; deputy prime minister
  alderman, alderwoman; minister, secretary, secretary of state; deputy minister, state secretary, junior minister; president, head of state; vice president, vice-president; chancellor
  judge; prosecutor, public prosecutor, state prosecutor, chief prosecutor, top prosecutor, attorney general, prosecutor general; senator; ambassador, envoy; consul, consul general; solicitor general; surgeon general; governor general; commissioner general; speaker; prefect; commissioner; first minister`;

/** Ranks of police and forces, of which one person has one at a time. */
const ranks = `
  constable; sergeant; inspector; chief inspector; superintendent; chief superintendent; chief constable
  assistant commissioner; deputy commissioner; commissioner; corporal; private; lieutenant; second lieutenant; captain
  major; lieutenant colonel; colonel; brigadier; general; lieutenant general; major general; admiral; rear admiral; vice admiral; commodore`;

/** How people are related; each line holds what the same person is to others of the family, and what those are. */
const kin = `
  brother, sister, sibling, twin, twin brother, twin sister, younger brother, elder brother, older brother, younger sister, elder sister, older sister, half-brother, half-sister
  father, mother, son, daughter, child, parent, dad, mum, mom, eldest son, youngest son, eldest daughter, youngest daughter, only son, only daughter, kid, baby
  husband, wife, widow, widower, spouse, partner, ex-husband, ex-wife, girlfriend, boyfriend, fiance, fiancé, fiancee, fiancée, bride, groom
  grandson, granddaughter, grandfather, grandmother, grandchild, grandparent, grandpa, grandma, granddad
  great-grandson, great-granddaughter, great-grandfather, great-grandmother, great-grandchild
  uncle, aunt, nephew, niece; great-nephew, great-niece, great-uncle, great-aunt, grand-nephew, grand-niece; cousin
  father-in-law, mother-in-law, son-in-law, daughter-in-law; brother-in-law, sister-in-law; godfather, godmother, godson, goddaughter
  stepfather, stepmother, stepson, stepdaughter; stepbrother, stepsister`;

/** Wider words, and what each of those behind the colon may be called beside its own name; a stroke parts one from the next. */
const wider = `
  doctor, physician, medic, consultant, medical director, chief physician, specialist: surgeon / internist, general practitioner, gp, family doctor / cardiologist / neurologist / oncologist / paediatrician, pediatrician / anaesthetist, anesthesiologist / radiologist / dermatologist / gynaecologist, gynecologist, obstetrician / psychiatrist / pathologist / epidemiologist, virologist / orthopaedist, orthopedist / urologist / ophthalmologist, eye doctor / doctor of medicine
  builder, contractor, handyman, tradesman, craftsman: electrician / plumber, heating engineer / roofer / bricklayer, stonemason, mason / carpenter, joiner / plasterer / glazier / tiler
  artist: painter / sculptor / potter / weaver; farmer: shepherd / beekeeper, apiarist / winegrower, winemaker`;

/** A group of words by its sort and number: "trade 3". */
export interface Group {
  readonly sort: CallingSort;
  readonly id: string;
}

/** From a calling, hyphens as spaces, to the groups in which it stands: "surgeon" to that of doctors and that of dentists. */
export const callings: ReadonlyMap<string, readonly Group[]> = grouped([
  ["trade", `${trades};${narrowed(wider)}`],
  ["office", offices],
  ["state", states],
  ["rank", ranks],
  ["kin", kin],
]);

/** Words for what people do for love as often as for a living, one of each group, sport apart. */
export const besides: ReadonlySet<string> = idsOf(`
  novelist; muralist; pianist; comedian; ballerina; seaman; press photographer; film critic; interpreter; apiarist
  ceramicist; ethicist; vicar; mufti; rabbi; angler; gallerist; falconer; trapper; fashion model`);

/** Words for what people do as a sport, one of each group. */
export const sports: ReadonlySet<string> = idsOf(`
  jockey; wrestler; swimmer; mountaineer; skier; striker; cricketer; tennis player; golfer; racing cyclist; sculler
  runner; gymnast; skater; chess player; rugby player`);

/** Words that leave open what somebody does, or that go with any post. */
export const loose = phraseSet(`
  entrepreneur; businessman; businesswoman; tycoon; magnate; investor; financier; philanthropist; millionaire
  billionaire; collector; inventor; designer; consultant; producer; promoter; developer; agent; technician; founder
  star; veteran; investigator; craftsman; landowner; host; guard; owner; partner; guide; instructor; student; developer
  parent; child; editor; commissioner; captain; keeper; official; professor; lecturer; analyst; trader; dealer; counsel; trainer; administrator; diplomat
  commander`);

function idsOf(list: string): ReadonlySet<string> {
  return new Set([...phraseSet(list)].flatMap((word) => (callings.get(word) ?? []).map(({ id }) => id)));
}

/** Each word behind the colon with all before it: "doctor, physician, surgeon". */
function narrowed(table: string): string {
  const lines = [...phraseSet(table)].flatMap((line) => {
    const [general = "", kinds = ""] = line.split(":");
    return kinds.split("/").map((kind) => `${general}, ${kind.trim()}`);
  });
  return lines.join(";");
}

function grouped(tables: readonly (readonly [CallingSort, string])[]): ReadonlyMap<string, readonly Group[]> {
  const all = new Map<string, Group[]>();
  for (const [sort, table] of tables) {
    for (const [i, members] of groups(table).entries()) {
      for (const member of members) {
        const key = member.replaceAll("-", " ");
        const known = all.get(key) ?? [];
        all.set(key, [...known, { sort, id: `${sort} ${i}` }]);
      }
    }
  }
  return all;
}
