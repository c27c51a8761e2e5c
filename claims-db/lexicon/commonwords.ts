/** Words that are no names although a capital may stand before them, at the start of a sentence or in a headline. */
import { wordSet } from "./wordset";

/** Whether a word in lower case is an ordinary one: `isCommon("hundreds")`; plurals are seen through. */
export function isCommon(word: string): boolean {
  if (commonWords.has(word) || superlatives.has(word)) return true;
  return plurals.some(([from, to]) => isPlural(word, from, to)) || isDerived(word);
}

/** Which a list or a heading begins with: "Smallest sum: £10,000". */
const superlatives = wordSet(`
  biggest busiest cheapest closest coldest darkest dearest deepest driest earliest farthest fastest fewest furthest greatest
  heaviest highest hottest largest latest lightest longest loudest lowest nearest newest oldest poorest quickest richest
  shortest slowest smallest steepest strongest tallest thickest thinnest tiniest toughest warmest weakest wettest widest
  worst youngest`);

/** Endings of plurals and what they stand for. */
const plurals: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["men", "man"],
  ["ves", "f"],
  ["ves", "fe"],
];

function isPlural(word: string, from: string, to: string): boolean {
  return word.endsWith(from) && commonWords.has(word.slice(0, word.length - from.length) + to);
}

/** Days and months, which no name begins or ends with. */
export const calendarWords = wordSet(`
  a.m a.m. am apr april aug august bst christmas dec december diwali easter edt eid est feb february fri friday gmt
  halloween hanukkah jan january jul july jun june mar march may mon monday nov november oct october p.m p.m.
  passover pm pst ramadan saturday sep sept september sunday thanksgiving thu thur thurs thursday tue tues tuesday
  utc wed wednesday`);

/** Words with a capital that say of what faith, age or scale something is, and name nobody: "Jewish", "Celsius". */
export const creeds = wordSet(`
  arab arabic arabs bible buddhist catholic catholics celsius christian christians conservative conservatives covid covid-19
  democrat democrats fahrenheit gospel hindu hindus internet islamic jew jewish jews koran labour latin liberal medieval muslim muslims
  olympic olympics protestant protestants quran republican republicans roman romans shia shiite sikh sikhs sunni tories
  tory victorian western`);

/** Short forms in capitals that name nothing one could check. */
export const plainAcronyms = wordSet(`
  ad adhd ai aids am atm bc bce cd ce ceo cfo cio cm coo covid cpi ct cto diy dj djs dna dvd esg etf faq gcse gcses gdp gps hd hiv
  hr http https id ipo iq ira jpg kg km led ltd mp mph mps ok pc pdf plc pm png pr ps ptsd re rna sms suv tv ufo url
  usb uv vip`);

/** Endings that only ordinary words have. */
const endings = ["tion", "ment", "ness", "ship", "ists", "ingly", "ities", "isms", "less", "fully", "ously", "ations"];

function isDerived(word: string): boolean {
  const stem = word.endsWith("s") ? word.slice(0, -1) : word;
  return word.length > 7 && endings.some((ending) => stem.endsWith(ending) || word.endsWith(ending));
}

const commonWords = wordSet(`
  a about above abroad absent accord according account accused across act action activist actor actress actually ad
  add added additional address admission adult advance adventure advert advice adviser advisor advocate affair
  affected after afternoon again against age agency agent ago agree agreement aid aide aim air aircraft airline
  airport alarm album alcohol alert all allegation alleged allegedly allow ally almost alone along alongside already
  also alternative although always amazing amazingly ambassador ambition ambulance amendment amid among amount an
  analysis analyst ancient and anger angry animal anniversary announcement annual anonymous another answer any
  anybody anyone anything anyway apart apartment apology apparently appeal appearance applause applicant approach
  approval approximately aquarium archaeologist architect are area argue argument arm armed army around arrest
  arrival arsonist art article artist as aside ask asked aspect assembly asset assistant associate astronomer at
  athlete atmosphere attack attacker attempt attorney attract auction audience aunt author authority automatic autumn
  available average aviation avoid award away baby back background bacteria bad badly bag balance ball balloon ban
  band bank banker bankruptcy bar barely bargain barrister base based basic batch battery battle be beach bear beat
  beautiful beauty because become bed bee been beer before beginner behaviour behind being belief believe bell below
  beneath benefit beside best better between beyond bicycle bid big bigger bill billion bin biologist bird birth
  birthday bishop black blast blog blood blue board boat body bomb bond bone book boom border born boss both bottle bottom
  bowl box boy boyfriend brain brand brave bread break breakfast breaking bride bridge brief briefly bright brilliant
  bring broad broken broker brother brown browse buddy budget build builder building burglar bus business but butter
  buy buyer buying by cabin cabinet cable cake calf call called caller calm calorie camera camp campaign campaigner
  campground campus can cancer candidate capital captain car carbon carbs card care career carefully carer cargo
  carrier carry cart case cash cast cat cattle cause caution cave ceasefire celebration celebrity cell cement central
  century ceremony certain chain chair chairman challenge champion championship chance chancellor change channel
  chapter character charge charity chart cheap check cheese chef chemical chemistry chicken chief child childhood
  children chocolate choice choose church cinema circle citizen city civil civilian claim class classic classroom
  clean clear clearly clerk click client climate climber clock close closer clothes cloud club clue coach coal
  coalition coast code coffee cognitive coin cold colleague collection collector college colonel colour column come
  comedian comet comfort command commander comment commentary commentator commercial commission commissioner
  commitment committee common communication communist community commuter company compared compensation competition
  complaint complete complex component composer computer concept concern concerned concert condition confidence
  conflict confusion congratulations congress consequently conservation conservationist conservative consider
  constant construction consultant consumer contact container content contestant context contract contractor contrary
  contrast contributor control conversely convoy cook cool cop copy core corner coroner corporate correspondent
  corruption cost costume could council councillor counsel count counter country county couple courage course court
  cover cow creative creator creature credible credit crew cricket crime criminal crisis critic critical criticism
  crop cross crowd crucially crude cruise crypto crystal culture cup curator curious currency current currently
  custody customer cut cyclist dad daily damage dance danger dangerous dark data date daughter dawn day days dead
  deadline deadly deal dealer dean dear death debate debt decade deceased decision declining deep defeat defence
  defender defense deficit definitely degree delay delegate delegation delighted delivery demand democracy democrat
  demonstrator dentist department depending deputy descendant described desert design designer desire despite
  destination detail detective deterioration devastating developer development device diet difference different
  difficult digital dinner dinosaur diplomat direct director disaster disclosure discovery discussion disease display
  dispute distance district diver divorce do doctor document does dog dollar domestic donation donor door double
  doubt doubtless down downpour dozen dr draft drama dramatic draw dream dress drink drive driver drone drought drug
  dry dubbed due during dust duty each eager earl earlier early earning earth earthquake east eastern easy eat
  economic economist economy editor education effect effort eight eighteen eighty either elderly election electric
  electrical electricity electronic elephant eleven elite else elsewhere email embassy emergency emission emotional
  empire employee employer employment empty encouragingly end enemy energy engagement engine engineer enjoy enough
  enterprise enthusiast entire entrepreneur entry environment environmental envoy episode equally equipment equity
  era escape especially essentially estimate ethnic even evening event eventually ever every everybody everyone
  everything everywhere evidence evidently ex exactly examination example excellent except excess exchange excited
  exclusive executive exhibition exile expect expected experience expert explainer explore explosion export exposure
  external extra extract extraordinary extreme eye fabric face facility fact factor factory faculty fail failure fair
  faith fake fall fame family famous fan fantastic far fare farewell farm farmer farming fashion fast faster fat
  fatal father fault favourite fear feature federal fee feel fellow female fertility festival few fewer fibre fiction
  field fierce fifteen fifth fifties fifty fight fighter figure file film final finally finance financial find
  finding fine fire firefighter firm first fish fisherman fishing fit five flag fleet flight flood flooding floor
  flower fly focus folk follow following food foot footage football for force forecast forecaster foreign foreigner
  forest forget formal formation former formerly fortunately forty forward foundation founder four fourteen fourth
  frankly fraud free freedom frequent fresh friend from front fruit frustrated fuel full fun fund funding fundraiser
  funeral fur further furthermore future gallery gambling game gang garage garden gas gathering gender general
  generally generation genetic genuine get ghost giant gift girl girlfriend give given glad glass global glory go
  goal goalkeeper god gold golden golf good governing government governor graduate graffiti grain grand grandfather
  grandmother grandparent grant graphic grass grave great greater greed green grief grocery ground group growing
  growth guard guess guest guide guideline guilt guilty gun gunman gunmen guy habit had hair half hall hand handful
  happily happy harassment hard hardly harvest has hate have having hazard he head heading headline headteacher
  health healthcare healthy hear heart heat heaven heavy height held helicopter hello help hence her here heritage
  hero hers herself hey hi high higher highest highlight highly hiker hill him himself hint his historian historic
  historically history hit hold holiday home homeless homeowner honest honestly honey honour hope hopefully horror
  horse hospital host hostage hot hotel hour house household housing how however huge human humanitarian hundred
  hunger hunter hunting hurricane husband hydrogen i ice idea identity if ignore illegal illness image imagine
  immediately immigrant immigration impact implementation import important impressive in incident included including
  income increase increased increasingly incredible incredibly indeed independent index individual indoor industrial
  industry infant infection inflation influence influencer information ingredient initial initially injury inmate
  innocent innovation inquiry insect inside insider inspection inspector inspired installation instead instructor
  insulin insurance insurer insurgent intelligence intense interest interestingly interior internal international
  internet interview into introduction invasion invention inventor investigation investigator investment investor
  invited iron ironically is island isolated issue it item its itself jail jet jewellery jewelry jihadist job jockey
  join joint journalist journey joy judge juice jump junior juror jury just justice keep keeper key kid kidnapper
  kidnapping killed killer killing kind king kingdom kitchen knife know knowing known lab labour lack lady lake land
  language large largely larger laser last late lately later latest laughter law lawmaker lawsuit lawyer layer lead
  leader leadership league learn least leather leave lecturer left legal legend legislation legislator lender less
  lesson let letter level liberal liberty library licence life lifeguard lifetime light like likely likewise limit
  line link lion liquid list listen literally literature little live livestock living loan lobbyist local location
  logistics logo loneliness long longer longtime look looking lord lorry loss lost lot lots lottery love lovely low
  lower loyal luck luckily lunch luxury machine made magazine magistrate mail main mainly mainstream major majority
  make maker male malnutrition mammal man manage management manager manufacturer manuscript many map marathon margin
  marine mark market marketing marriage mask mass massacre massive master match material maternity matter maximum
  maybe mayhem mayor me meal mean meaning meanwhile measure measurement meat mechanic medal media mediation mediator
  medic medical medicine meet meeting member memory men mental merchant mercury merely merger message met metal
  meteorologist method microbe mid midday middle midfielder midnight midwife might migrant mild mile militant
  military militia milk million mind mine miner mineral mini minimum minister ministerial ministry minor minority
  minute miracle miss missile missing mission mistake mobile mobility model modern moment monarch money monk monkey
  monster month monthly monument mood moon moral more moreover morning mortgage mosquito most mostly mother motor
  motorist mountain mourner mouse mouth move movement movie mp much mum murder muscle museum music musician must
  mutual my myself mystery naked name named narrator narrow nation national native natural naturally nature navy near
  nearby nearly necessary neck need negotiation negotiator neighbor neighbour neither nerve net network never
  nevertheless new newcomer newly news newspaper next nice night nightmare nine nineteen nineties ninety no nobody
  noise nomination non none nonetheless nor normal normally north northeast northern northwest not notably note
  nothing notice notorious novel novelist now nowadays nowhere nuclear number nurse nutrient nutrition nutritionist
  obesity object objection observation observer obviously occasion occasionally ocean odd of off offence offender
  offense offensive offer offering office officer official offspring often oh oil ok okay old older olympic on once
  one ongoing online onlooker only onto open opening opera operation operator opinion opponent opposition opt
  optimism option or oral orange orbit orchestra order ordinary organiser organizer original originally other
  otherwise ought our ours ourselves out outbreak outcome outdoor outrage outrageous outside outsider over overall
  overnight own owner oxygen pace pack package packaging paediatrician page paid pain painter painting pair palace
  pandemic panel paper parade paramedic parcel parent park parking parliament parliamentary part participant particle
  particularly partner partnership party pass passenger passer passion past pastor patch patent path patience patient
  patrol pause pay payment payout peace peak pedal pedestrian penalty pension pensioner people per percentage perfect
  performance perfume perhaps period permanent person personal personally pet pharmacist phase phenomenon philosopher
  philosophy phone photo photograph photographer physical physician physicist physics piano pick picture pictured
  piece pig pilot pioneer pipe pipeline pirate pitch pizza place plain plaintiff plan plane planet planner planning
  plant plastic plate platform play player playground please pledge plenty plot plus poet point poison police
  policeman policy policymaker political politically politician politics poll pollution pool poor pop popular
  population port portrait position positive possible possibly post poster postman pot potato potential potentially
  pound poverty power practice prayer precisely predator prediction pregnant premier preparation prepare presence
  present presenter president presidential press pressure presumably pretty prevention previous previously price
  pricing pride priest primary prime prince princess principal prior prison prisoner privacy private privately prize
  pro probably probe problem procedure process producer product production professional professor profile profit
  program programme progress prohibition project projection promise promoter proof proper property proponent proposal
  proposed prosecution prosecutor prospect prosperity protection protein protest protester proud province
  psychiatrist psychologist pub public publication publicity publisher pump punishment pupil purchase pure purpose
  put quality quarter quarterly queen question queue quick quickly quiet quietly quite quote rabbit race racing
  racism radar radiation radio rage raid rail railway rain rainfall raise rally range ranger ransom rape rapid rare
  rarely rate rather rating raw reach react reaction read reader reading ready real realistic reality really reason
  rebel recall receipt receive recent recently reception recession recipe recipient record recovery recruitment
  recycling red reduced referee reference referring reform refugee refusal regarding regime region regional
  registration regular regularly regulator rehabilitation reinforcement rejection relation relationship relative
  relatively release relief religion religious remain remarkable remarkably remember remembrance reminder remote rent
  repair repeat replacement reply report reported reportedly reporter representation representative republican
  reputation request rescue rescuer research researcher reservation reserve reservist residence resident resistance
  resolution resource respect respondent response restaurant restriction result retail retailer retired retirement
  return revealed revelation revenge revenue review revolution reward rhetoric rice rich rider right ring rioter rise
  risk ritual rival river road robber robot rock rocket role romance romantic roof room root rope rough roughly round
  route row royal rugby rule ruler ruling rumour run runner running rural rush sacrifice sadly safe safety said sail
  sailor salary sale salmon salt same sample sanction sanctuary sand satellite sausage save saving say says scale
  scandal scene scheme scholar scholarship school schoolboy schoolgirl science scientist scoop score scorer scoring
  scout screen scroll scrutiny sculptor sea search season seat second secondly secret secretary section sector secure
  security see seed seeing seeking seemingly seems seen seismologist selection self selfie sell seller senator send
  senior sensation sense sensor sentence separate separately sergeant series serious sermon serpent servant service
  session set settlement settler seven seventeen seventy several severe sex sexual shadow shame shape share
  shareholder shark sharp she sheep shelter sheriff shift ship shipment shock shocking shoe shooting shop shopkeeper
  shopper short shortage shortly shot should shoulder show shower shrine sibling side siege sight sign signal
  significant significantly silence silent silver similar similarly simple simply since singer singing single sister
  sit site six sixteen sixth sixty size ski skill skin skull sky slavery sleep slow slowly small smaller smart
  smartphone smile smoke smoking snack snake snow so soap soccer social society sodium soft software soil solar
  soldier solicitor solid solidarity solution some somebody somehow someone something sometimes somewhat somewhere
  son song soon sophisticated sorry sort soul sound soup source south southeast southern southwest sovereignty space
  spam speak speaker speaking special specialist species specific specifically spectator speech speed spell spending
  spider spill spirit spiritual splendid spokesman spokesperson spokeswoman sponsor sport spot spouse spring spy
  squad square squirrel stability stadium staff stage stake stakeholder stand standard star start startup starvation
  state statement station statistician statistics statue stay steady steel step still stimulus stock stomach stone
  stop store stored storm story stowaway straight strange stranger strategist strategy streaming street strength
  stress strict strike striker strong struggle student study stuff stunning style subject submission subscriber
  subsequently subsidy substance substitute success successful such sudden suddenly suffering sugar suggest suicide
  suit summer sun sunshine superb supplier supply support supporter supposedly sure surely surge surgeon surgery
  surplus surprise surprising surprisingly surrounded surveillance survey survival survivor suspect suspicion sweet
  swimmer swimming sympathy symptom syndrome system table tablet tactic take takeover tale talent talk tall tank
  tanker tap target tariff task tax taxpayer tea teacher team tear tech technical technician technology teen teenage
  teenager telecom telephone telescope television tell temperature temporary ten tenant tender tennis tension term
  terrible territory terror terrorism terrorist test testimony text than thank thankfully that the theatre their them
  themselves then theory therapist therapy there therefore these they thief thing think third thirdly thirteen thirty
  this thorough those though thought thousand threat three thriller through throughout throw thug thunder thus ticket
  tide tie tiger tight timber time timeline timely tiny tip tired tissue title to tobacco today together toll tomato
  tomorrow ton tone tonight too tool top tornado torture total totally touch tough tour tourism tourist toward tower
  town toxic toy track trade trader tradition traditional traditionally traffic trailer train trainer training
  traitor transfer transport trapped trauma travel traveller treasure treasury treatment treaty tree tremendous trial
  tribe tribute trick trip triple troop tropical trouble truce truck true truly trust truth try tsunami tube tumour
  turn tutor twelve twenty twice twin two type typhoon typical typically ultimate ultimately ultra umbrella unable
  unbelievable uncle under undergraduate underneath understanding unemployment unexpected unfortunately unhappy
  uniform union unique unit unite united universal university unknown unless unlike until unusual up update upmarket
  upon upper upset urban urgent us use used useful user usually utility vacancy vaccination vaccine valley valuable
  value valve van vandal variety various vast vegetable vehicle vendor venue verdict version very vessel vet veteran
  via vicar vice victim victory video view viewer villager violence violent viral virgin virtually virus visa visible
  vision visit visitor visual vital vitamin voice volcano volume volunteer vote voter vulnerable wage wait waiter
  walk wall wallet war warehouse warm warmth warning warrior was washing waste watch water wave way we weak weakness
  wealth wealthy weapon wearing weather website wedding weed week weekend weekly weight welcome welder welfare well
  were west western wet whale what whatever wheat wheel wheelchair when whenever where whereas wherever whether which
  while whilst white who whoever whole whom whose why wicket wide widely widespread widow wife wild wilderness
  wildlife will win wind window wine winger winner winning winter wire wisdom wisely wish with within without witness
  witnesses wolf woman women wonder wonderful wood wool word work worker workforce working workplace workshop world
  worldwide worried worry worse worship worst worth would wound wreck wrestler write writer writing wrong yacht yard
  year yearly yellow yes yesterday yet you young younger youngster your yourself youth zero zone zoo
  barista barmaid barman bartender beautician beekeeper billionaire camping caretaker cleaner climbing conman cooking
  cousins cricketer cycling electrician filming flying footballer fraudster gambler gardening golfer grandad grandma
  grandpa hairdresser hoarder holidaymaker honeymooners jogger knitting landlady landlord lodger magician millionaire
  newlyweds nun optician organic plumber rapper riding sailing shopping sleeping sprinter squatter stalker stewardess
  stuntman tattooist toddler triplets umpire waitress walking widower zookeeper
  allowance attendance audit backlog ballot booking borrowing buyback capacity capex churn deposit dividend footfall freight
  guidance headcount hearing humidity inquest intake inventory lease lending leverage levy license liquidity occupancy outlay
  output outstanding overhead payroll provision receivable royalty snowfall surcharge throughput tonnage turnout turnover
  visibility yield`);
