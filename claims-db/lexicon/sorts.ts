/** Everyday things by their sort, of which one is never the other: animals, crops, dishes, instruments, parts of the body. */

/** One line a sort; words between bars may name one thing and exclude nothing. */
const rows = `
  dog|puppy|hound|labrador|terrier|spaniel|poodle|collie|retriever cat|kitten|tomcat horse|pony|mare|stallion|foal donkey|mule cow|bull|ox|calf|heifer|cattle|bison|buffalo pig|hog|sow|piglet|boar sheep|lamb|ewe|ram goat|kid rabbit|hare|bunny hamster guinea-pig mouse|rat|vole squirrel|chipmunk hedgehog|porcupine fox wolf|coyote|jackal bear panda badger otter|mink weasel|stoat|ferret beaver deer|stag|elk|moose|reindeer|caribou camel|llama|alpaca elephant giraffe zebra rhino|rhinoceros hippo|hippopotamus lion tiger leopard|jaguar|panther|cheetah|lynx monkey|ape|chimpanzee|gorilla|baboon kangaroo|wallaby koala wombat platypus possum raccoon skunk bat mole seal|walrus whale|dolphin|porpoise|orca shark crocodile|alligator lizard|gecko|iguana snake|viper|adder|python|cobra tortoise|turtle|terrapin frog|toad|newt|salamander chicken|hen|rooster|cockerel|turkey duck|goose|swan gull|seagull|tern pigeon|dove crow|raven|magpie|rook|jackdaw owl eagle|hawk|falcon|buzzard|kite|vulture|condor parrot|cockatoo|macaw|budgerigar penguin ostrich|emu heron|stork|crane|flamingo|pelican peacock|pheasant|partridge|grouse|quail robin|wren|sparrow|finch|blackbird|thrush|swallow|starling bee|wasp|bumblebee|hornet ant|termite butterfly|moth beetle|ladybird spider|tarantula|scorpion mosquito|fly|midge|gnat worm|leech snail|slug crab|lobster|prawn|shrimp oyster|mussel|clam octopus|squid jellyfish salmon|trout cod|haddock|herring|mackerel|tuna|sardine eel carp|pike|perch
  wheat|rye|barley|oats|corn|maize rice|paddy potato|potatoes leek|onion|garlic|shallot carrot|parsnip|turnip|beet|beetroot|swede|radish cabbage|cauliflower|broccoli|kale|sprout lettuce|spinach|salad tomato|cucumber|pepper|aubergine|courgette|pumpkin|squash bean|pea|lentil|chickpea|soy|soya|soybean mushroom|truffle apple|pear|quince plum|cherry|peach|apricot|nectarine orange|lemon|lime|grapefruit|mandarin banana|plantain mango|papaya pineapple melon|watermelon grape|vine|vineyard|raisin strawberry|raspberry|blueberry|blackberry|currant|gooseberry|cranberry fig|date olive coconut nut|walnut|almond|hazelnut|peanut|cashew|pistachio cotton|flax|hemp tobacco tea coffee cocoa|cacao sunflower|rapeseed|canola|mustard sugarcane rose|tulip|daffodil|lily|orchid|daisy|sunflower|poppy
  bread|roll|bun|loaf|toast|sandwich|baguette cake|tart|pie|scone|muffin|biscuit|cookie|cracker|pastry|doughnut chocolate|sweet|candy|toffee chip|fries|crisp cheese butter|margarine milk|cream|yogurt|yoghurt egg honey|jam|marmalade pasta|noodle|spaghetti|macaroni|lasagne pizza burger|hamburger|sausage soup|stew|broth|curry rice fish chicken|turkey beef|steak pork|ham|bacon lamb|mutton salad ice-cream|sorbet porridge|muesli|cereal popcorn
  tea coffee|espresso|cappuccino beer|ale|lager|stout wine|champagne|prosecco whisky|whiskey|brandy|cognac vodka gin rum cider milk water juice|lemonade|cola|soda cocoa
  piano|keyboard|grand violin|fiddle|viola cello|bass guitar|ukulele|banjo|lute|mandolin harp flute|recorder|piccolo clarinet|oboe|bassoon saxophone trumpet|cornet|bugle trombone|tuba|horn drum|drums|percussion|tambourine accordion|concertina organ|harmonium bagpipe|bagpipes harmonica xylophone|glockenspiel gong|bell|cymbal
  head|skull|face|forehead neck|throat shoulder|collarbone|clavicle elbow wrist|hand|palm|finger|thumb|knuckle rib|chest|breast back|spine hip|pelvis thigh knee shin|calf ankle foot|heel toe nose ear eye|eyelid mouth|lip|jaw|chin|tongue|tooth|teeth cheek heart lung kidney liver stomach|belly|bowel|intestine bladder brain
  car|jeep|pickup|saloon|limousine|taxi|hatchback van|minivan|minibus|pickup|jeep lorry|truck|tanker|van|pickup bus|coach|minibus tram|trolleybus train|locomotive|carriage motorcycle|motorbike|moped|scooter bicycle|bike|tricycle|tandem tractor|forklift|combine|harvester|bulldozer|digger|excavator boat|tanker|ship|ferry|yacht|dinghy|canoe|kayak|raft|barge|trawler|tug plane|aeroplane|airplane|jet|glider|airliner helicopter balloon|airship sledge|sleigh|ski skateboard|surfboard|paddleboard pram|buggy wheelchair cart|wagon caravan ambulance
  church|chapel|cathedral|abbey|minster mosque synagogue temple|pagoda school|classroom|kindergarten|nursery hospital|clinic|surgery|hospice library|archive museum|gallery theatre|theater|opera|playhouse cinema pub|bar|tavern|inn restaurant|cafe|café|bistro|diner|canteen hotel|hostel|motel|guesthouse shop|store|supermarket|boutique bakery|bakehouse butcher fishmonger greengrocer florist pharmacy|chemist bank post-office garage|workshop|forge factory|mill brewery|distillery warehouse|depot|barn|shed|store|stable|hangar greenhouse|conservatory prison|jail|gaol barracks|fort|fortress castle|palace|manor courthouse lighthouse windmill|watermill station|terminus|depot airport|airfield stadium|arena gym pool|baths cemetery|graveyard|churchyard farmhouse|farm cottage|bungalow|villa|chalet tent|marquee caravan
  basement|cellar|crypt|vault attic|loft|roof kitchen|scullery bathroom|toilet|lavatory|shower bedroom|dormitory|nursery hall|lobby|foyer|corridor|hallway balcony|terrace|veranda|patio garden|yard|courtyard|lawn garage stair|staircase|stairway lift|elevator
  shirt|blouse|jersey|sweater|pullover|jumper|cardigan coat|jacket|anorak|parka|cloak|cape trousers|jeans|shorts|pants skirt|dress|gown|kilt sock|stocking|tights shoe|boot|sandal|slipper|trainer|clog|sneaker hat|cap|bonnet|beret|helmet|turban scarf|shawl|tie glove|mitten belt|braces apron|overall bathrobe|pyjamas|nightgown swimsuit|bikini ring|necklace|bracelet|earring|brooch|pendant watch glasses|spectacles|goggles handbag|purse|bag|rucksack|backpack umbrella|parasol wig
  wood|timber|oak|pine|beech|birch|ash|elm|maple|cedar|spruce|walnut|mahogany stone|granite|marble|sandstone|limestone|slate|basalt brick|tile concrete|cement glass|crystal plastic|nylon|polyester|vinyl rubber leather|suede cotton|linen|denim wool|felt|tweed silk|satin|velvet paper|cardboard clay|porcelain|ceramic|earthenware|terracotta wax ivory|bone ice|snow straw|hay|reed
  gold silver bronze|copper|brass iron|steel lead tin zinc nickel aluminium|aluminum platinum lithium cobalt uranium
  pistol|revolver|gun|handgun|rifle|shotgun|musket knife|dagger|blade sword|sabre axe|hatchet hammer|mallet spear|lance|harpoon bow|arrow|crossbow grenade|bomb|mine cannon|mortar|howitzer|gun
  chair|stool|armchair|seat table|desk|bench bed|bunk|mattress sofa|couch|settee wardrobe|cupboard|cabinet|drawer|chest shelf|bookcase lamp|lantern|candle|chandelier mirror clock carpet|rug|mat curtain|blind door|gate window oven|stove|cooker fridge|refrigerator|freezer kettle|teapot|pot|pan|saucepan cup|mug|glass|goblet plate|dish|bowl|saucer bottle|jar|jug|flask bucket|basket|tub spoon|fork|ladle
  mathematics|maths|math|arithmetic|algebra|geometry physics chemistry biology|zoology|botany history geography geology astronomy philosophy|ethics theology|divinity law|jurisprudence medicine|nursing|dentistry economics|accountancy|accounting psychology sociology|anthropology linguistics|philology literature music|musicology art|painting|drawing|sculpture engineering architecture archaeology latin|greek agriculture|forestry|farming fishery|fisheries
  race|racial age|ageism sex|gender|sexism religion|faith disability
  letter|postcard|card|note e-mail|email|text|sms telephone|phone|call fax telegram
  poem|ode|sonnet|verse novel|novella|thriller play|comedy|tragedy|drama|musical essay biography|memoir|autobiography|diary cookbook dictionary|encyclopedia|atlas opera|operetta symphony|concerto|sonata|quartet ballet song|hymn|anthem|carol|ballad film|movie|documentary painting|portrait|watercolour|fresco|mural sculpture|statue|bust photograph|photo cartoon|comic poster
  reef|rock|cliff sandbank|beach|dune|shore|mudflat river|stream|brook|creek|canal lake|pond|reservoir|lagoon|loch sea|ocean|bay|gulf|fjord island|islet|atoll mountain|hill|peak|summit|volcano valley|gorge|canyon|ravine forest|wood|woods|woodland|jungle desert|steppe|savannah meadow|pasture|prairie|field|paddock swamp|marsh|bog|fen|moor glacier|icefield cave|cavern|grotto|tunnel waterfall|cascade spring|well
  football|soccer rugby cricket baseball|softball basketball netball|volleyball|handball hockey tennis|badminton|squash golf boxing|wrestling|judo|karate swimming|diving rowing|sailing|canoeing cycling running|athletics|marathon skiing|snowboarding|biathlon skating|curling|bobsleigh fencing|archery|shooting chess|draughts|checkers darts|snooker|billiards gymnastics climbing|mountaineering
  murder|manslaughter|homicide|killing theft|robbery|burglary|larceny|shoplifting fraud|embezzlement|forgery|swindle|deception arson rape|assault kidnapping|abduction bribery|corruption perjury espionage|spying|treason smuggling|trafficking vandalism blackmail|extortion piracy libel|slander|defamation
  cholera typhoid|typhus malaria measles mumps rubella polio|poliomyelitis tuberculosis influenza|flu pneumonia|bronchitis diabetes asthma cancer|leukaemia|leukemia|tumour|tumor hepatitis gonorrhoea|gonorrhea|syphilis|chlamydia dengue ebola plague leprosy rabies tetanus diphtheria smallpox|chickenpox|mpox meningitis dementia|alzheimer epilepsy stroke salmonella|listeria|botulism anthrax scurvy
  teacher|headmaster|headmistress|schoolmaster|professor|lecturer|tutor doctor|physician|surgeon|dentist|nurse|midwife|paramedic lawyer|solicitor|barrister|attorney|judge|magistrate|notary|prosecutor policeman|policewoman|constable|detective fireman|firefighter soldier|sailor priest|vicar|pastor|bishop|monk|nun|imam|rabbi farmer|shepherd|grower|rancher fisherman|trawlerman miner|collier|quarryman postman|postwoman|courier baker|confectioner butcher grocer|greengrocer|fishmonger barber|hairdresser tailor|seamstress|dressmaker shoemaker|cobbler carpenter|joiner|cabinetmaker plumber|electrician|plasterer|bricklayer|roofer chauffeur|cabbie|driver pilot cook|chef waiter|waitress|barman|bartender librarian|archivist gardener|forester|gamekeeper
  salt|pepper sugar|honey|syrup flour vinegar mustard|ketchup|mayonnaise cinnamon|nutmeg|ginger
  passport|visa licence|license|permit certificate|diploma|degree receipt|invoice ticket|voucher|coupon cheque|banknote|coin
  doll|puppet teddy|bear kite jigsaw|puzzle ball|football balloon marble whistle|trumpet
  wedding|marriage|bridal funeral|burial|wake christening|baptism birthday anniversary graduation confirmation
  tax|levy|duty|tariff pension|annuity wage|salary loan|mortgage|credit grant|subsidy fine|penalty rent|lease
`;

interface Place {
  readonly row: number;
  readonly group: number;
}

const places = new Map<string, readonly Place[]>();
rows
  .trim()
  .split("\n")
  .forEach((line, row) =>
    line
      .trim()
      .split(" ")
      .forEach((words, group) => {
        for (const word of words.split("|")) places.set(word, [...(places.get(word) ?? []), { row, group }]);
      }),
  );

/** Two things of one sort that are never the same: `areOtherOfSort("fox", "hedgehog")`; false where they share a group anywhere. */
export function areOtherOfSort(a: string, b: string): boolean {
  const [left, right] = [places.get(a) ?? [], places.get(b) ?? []];
  const shared = left.flatMap(({ row, group }) =>
    right.flatMap((other) => (other.row === row ? [other.group === group] : [])),
  );
  return a !== b && shared.length > 0 && !shared.includes(true);
}
