/** Small sets of words that exclude each other though no dictionary calls them opposites: gold, silver and bronze. */

/** Sets, a semicolon or a line apart; words between bars say the same and exclude nothing. No near-synonyms in one set. */
const sets = `
gold silver bronze platinum diamond; championship playoff|play-off
final semifinal|semi-final quarterfinal|quarter-final preliminary; winner|champion|victor loser runner-up finalist
win|victory|triumph loss|defeat draw|tie; striker|forward midfielder defender goalkeeper|keeper
quarterback receiver linebacker cornerback kicker; pitcher catcher shortstop outfielder; singles doubles
football|soccer basketball baseball tennis golf cricket rugby hockey boxing cycling swimming rowing skiing wrestling
goal assist; lightweight middleweight heavyweight featherweight welterweight; left right
positive mixed negative neutral; positive stable negative; stable critical|serious; excellent average|mediocre poor; praise criticism
hourly daily|nightly weekly fortnightly monthly quarterly yearly|annual|annually biennial|biennially
weekday|weekdays weekend|weekends
mondays tuesdays wednesdays thursdays fridays saturdays sundays; clockwise counterclockwise|anticlockwise; northbound southbound eastbound westbound
forward|forwards backward|backwards; uphill downhill; gross net; full part; wholesale retail; civil criminal
felony misdemeanor|misdemeanour infraction; incumbent challenger; military civilian; civilian soldier|militant|combatant
nuclear conventional; offensive defensive; naval aerial|airborne; wedding|marriage funeral|burial christening|baptism
gun|handgun|pistol|rifle|shotgun|firearm knife|machete|blade axe hammer crossbow grenade;
shoot stab strangle drown poison
extortion|blackmail bribery perjury espionage|spying treason vandalism murder|manslaughter
airport harbour|harbor|port; museum library theatre|theater cinema stadium
kitchen bedroom bathroom garage basement attic
restaurant bakery supermarket pharmacy; river lake ocean|sea canal; island peninsula; cash card cheque
copper bronze brass iron|steel tin zinc nickel aluminium|aluminum; bond stock|share|equity; deposit withdrawal
employee contractor volunteer; child|kid adult; cow sheep goat pig chicken
morning afternoon evening|night
dawn noon dusk midnight; spring summer autumn winter; current|present former|previous|past future|upcoming
north|northern south|southern east|eastern west|western
northeast|northeastern northwest|northwestern southeast|southeastern southwest|southwestern
inland coastal offshore; village town|city county state|country continent; street avenue square bridge park
local regional national international; provincial federal municipal; domestic foreign; urban suburban rural
worldwide|globally|internationally domestically|nationally locally|regionally
inside outside; top|upper middle bottom|lower; front rear|back
mother father brother sister son daughter uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter
husband wife; boy girl; man woman; boyfriend girlfriend; infant|baby toddler teenager|adolescent adult
single married divorced widowed; army navy marines; soldier sailor airman marine
colonel captain lieutenant sergeant corporal general major admiral; republican democrat libertarian
republican democratic; conservative liberal socialist communist; conservatives labour; left-wing right-wing centrist
senate house; senator congressman|congresswoman governor mayor
minister mayor ambassador senator governor judge king queen; republic monarchy kingdom empire
democracy dictatorship monarchy; election referendum; kindergarten primary|elementary secondary tertiary
bachelor master doctorate|phd; freshman sophomore junior senior; student|pupil teacher|professor
undergraduate postgraduate|graduate; red blue green yellow orange purple pink brown black white grey|gray
proposed approved rejected completed; propose approve reject; planned|scheduled cancelled|canceled postponed|delayed
begin complete; build|construct demolish|dismantle; create destroy; found dissolve; buyer|purchaser seller
employer employee; landlord tenant; plaintiff defendant; prosecutor defendant judge juror witness
victim suspect|perpetrator bystander witness; accuse acquit; accused acquitted convicted
murder|manslaughter theft|robbery|burglary fraud arson rape|assault kidnapping|abduction
teacher lawyer|attorney doctor|physician nurse engineer architect accountant journalist|reporter farmer pilot
actor|actress director producer screenwriter composer cinematographer
singer drummer guitarist bassist pianist violinist; author|writer illustrator publisher; host guest
lender|creditor borrower|debtor; parent child; leader|head member follower; owner tenant
donor|giver recipient|beneficiary; sender recipient; supplier customer|client; manufacturer retailer wholesaler
attacker defender; must may; always|invariably often|frequently sometimes|occasionally seldom|rarely never
all|every most|majority some|few none; everyone|everybody nobody; both neither; unanimously narrowly
unanimous divided|split; certainly|definitely possibly|perhaps|maybe; certain possible impossible; likely unlikely
mandatory|compulsory|obligatory|required optional|voluntary prohibited|forbidden
slightly|marginally|modestly considerably|substantially|significantly|sharply|dramatically
slight|marginal|modest considerable|substantial|significant|sharp|dramatic; slowly|gradually quickly|rapidly|suddenly
slow|gradual quick|rapid|fast|sudden; partially|partly fully|completely|entirely|wholly; temporarily permanently
temporary interim permanent; directly indirectly; openly|publicly secretly|privately|covertly
voluntarily|willingly reluctantly|unwillingly
accidentally|inadvertently|unintentionally deliberately|intentionally|purposely; peacefully violently
peaceful violent; alone together; early late; rise|increase|grow fall|decrease|decline stagnate stabilize|stabilise
increased|rising decreased|falling stable|unchanged|steady; stronger weaker; better worse; bigger|larger smaller
older younger; faster slower; longer shorter; higher lower; heavy|heavily light|lightly; hot|warm cold|cool
wet|rainy|humid dry|arid; sunny cloudy|overcast rainy snowy foggy; rain snow hail drought
earthquake flood|flooding hurricane|typhoon|cyclone tornado wildfire drought avalanche|landslide
revenue|sales profit|earnings|income expense|cost|spending debt; gain loss; profitable unprofitable; asset liability
equity debt; dividend buyback; bullish bearish; buy|purchase|acquire sell rent|lease; merger acquisition bankruptcy
tariff subsidy; tax subsidy; surplus deficit; import export; supply demand; wage pension
hire dismiss|fire|sack promote; strike lockout; book film|movie song|album play|musical painting sculpture
novel poem|poetry essay biography memoir; comedy tragedy drama thriller western documentary
pop rock jazz country rap|hip-hop classical blues metal folk; television|tv radio newspaper magazine podcast
prequel sequel remake; fiction nonfiction|non-fiction
head neck shoulder arm elbow wrist hand|finger chest back hip leg thigh knee ankle foot toe
hamstring groin calf thigh; heart liver kidney lung brain stomach; eye ear nose mouth
car|automobile bus truck|lorry van motorcycle|motorbike bicycle|bike train tram ship|boat|ferry helicopter plane|aircraft|airplane
driver passenger pedestrian cyclist; takeoff|take-off landing; departure arrival; runway taxiway
wood|wooden steel|iron stone|brick concrete glass plastic paper leather; cotton wool silk polyester linen
coal oil gas solar nuclear wind hydroelectric; petrol|gasoline diesel electric hybrid; solid liquid gaseous
mammal bird reptile fish insect amphibian; dog|puppy cat|kitten horse cow pig sheep goat rabbit
lion tiger leopard elephant giraffe bear wolf fox; beef pork chicken lamb fish; breakfast lunch dinner|supper
coffee tea juice beer wine; catholic protestant orthodox; christian muslim jewish hindu buddhist atheist
christianity islam judaism hinduism buddhism; church mosque synagogue temple; bishop priest imam rabbi
guilty innocent; illegal|unlawful legal|lawful; conviction acquittal; prison hospital school; hospital clinic pharmacy
dead|deceased alive|surviving injured|wounded unharmed|uninjured missing; kill injure|wound rescue|save
fatal harmless; benign malignant; acute chronic; virus bacteria fungus
cancer diabetes asthma malaria tuberculosis influenza|flu pneumonia hepatitis; vaccine drug device
mild moderate severe|serious; small medium|moderate large|huge|big; low medium high; short medium long
first second third fourth fifth sixth seventh eighth ninth tenth; primary secondary; single double triple
half third quarter; once twice thrice; minimum maximum average; majority minority; odd even
circular square triangular rectangular oval; spiral elliptical irregular; crude refined; raw cooked
open|opened closed|shut; empty full; visible hidden|invisible; online offline; wired wireless; manual automatic
analog|analogue digital; hardware software; desktop laptop tablet smartphone|phone
beginner intermediate advanced|expert
refund discount surcharge; phone|telephone email|mail letter; support|endorse oppose; accept reject|refuse
remove|delete|uninstall keep|retain install|add; forbid|ban|prohibit allow|permit|authorize|authorise require|mandate
encourage discourage; include exclude; attend skip|miss|boycott; praise criticize|criticise; love hate; confirm deny
agree disagree; succeed fail; arrive|come leave|depart; enter leave|exit; arrest release; appear disappear|vanish
remember forget; resign|quit remain|stay; marry divorce; start|begin finish|end; lead|led trail|trailed
extend|lengthen shorten; expand shrink; strengthen weaken; ascend|climb descend; teach learn; ask answer|reply
give|donate receive; lend borrow; push pull; attack defend; advance retreat; unite divide
`;

/** For each word the lines and places in them where it stands. */
const places = new Map<string, (readonly [line: number, place: number])[]>();
sets
  .trim()
  .split(/;|\n/)
  .forEach((line, i) =>
    line
      .trim()
      .split(" ")
      .forEach((group, place) => {
        for (const word of group.split("|")) places.set(word, [...(places.get(word) ?? []), [i, place]]);
      }),
  );

/** True for two words of one set that exclude each other: `areContrary("daily", "monthly")`. */
export function areContrary(a: string, b: string): boolean {
  const left = places.get(a);
  const right = places.get(b);
  if (!left || !right || a === b) return false;
  const shared = left.flatMap(([line, place]) =>
    right.flatMap(([other, where]) => (line === other ? [place === where] : [])),
  );
  return shared.length > 0 && !shared.includes(true);
}
