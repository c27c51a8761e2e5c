/** Given names and common surnames; two that are both listed are two people, never one misspelled. */
import { wordSet } from "./wordset";

/** Given names in lower case without accents: `givenNames.has("karoline")`. */
export const givenNames = wordSet(`
  clair rachael
  aaron abbas abby abdul abdullah abe abel abigail abraham ada adam adel adele adrian adriana agnes ahmad ahmed aidan
  aiden aisha akira al alan alana alastair albert alberto alec alejandra alejandro alessandra alessandro alex alexa
  alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan
  allen allison alma alonso alva alvaro alvin alyssa amal amanda amber amelia amina amir amira amit amos amy ana
  anastasia andre andrea andreas andrei andres andrew andrey andy angel angela angelica angelina angelo angus anil
  anita anja anna annabel anne annette annie anthony antoine anton antonia antonio antony anwar april ari ariel arjun
  armando arnold arthur arturo arun asa asha ashley ashraf asif astrid athena aubrey audrey august augusto aurora
  austin ava avery avi axel ayesha aziz badr barack barbara barnaby barry bart bashar basil beatrice beatriz becky
  belinda bella ben benedict benjamin bernard bernardo bernie bert bertha beth bethany betty beverly bianca bilal
  bill billy blake bob bobby bonnie boris boyd brad bradley brandon brenda brendan brent brett brian briana bridget
  britney brittany bruce bruno bryan bryce bryn caleb callum calvin cameron camila camilla camille candace candice
  carl carla carlo carlos carly carmen carol carole carolina caroline carolyn carrie carter cary casey caspar
  catalina catherine cathy cecil cecilia cedric celia celine cesar chad chandra charles charlie charlotte chelsea
  cheryl chiara chloe chris christa christian christiane christina christine christophe christopher christy chuck
  cindy claire clara clare clark claude claudia claudio clay clement cliff clifford clint clive cody cole colin
  colleen connie connor conor conrad constance cora corey cornelia cory courtney craig cristian cristiano cristina
  crystal curtis cynthia cyril cyrus daisy dale dalia damian damien damon dan dana daniel daniela daniele danielle
  danny dante daphne darcy daria dario darius darrell darren daryl dave david davide dawn dean deanna deb debbie
  deborah debra declan deirdre delia denis denise dennis denny derek dermot desmond devin dewey dexter diana diane
  dianne dick diego dieter dilip dimitri dina dinah dirk dmitri dmitry dolores dominic dominique don donald donna
  donovan dora doreen doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan eamon earl ed edan
  eddie eden edgar edith edmund eduard eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa
  elisabeth eliza elizabeth ella ellen ellie elliot elliott elmer eloise elon elsa elsie elvira elvis emanuel emil
  emilia emilio emily emir emma emmanuel enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernie
  erwin esme esteban estelle esther ethan etienne eugene eugenia eva evan eve evelyn evgeny ezekiel ezra fabian fabio
  fadi faisal faith farah farid fatima faye federica federico felicity felipe felix ferdinand fernanda fernando fidel
  fiona flora florence florian floyd frances francesca francesco francis francisco francois frank frankie franklin
  franz fred freddie frederic frederick frieda friedrich fumio gabriel gabriela gabriella gabrielle gail galina
  gareth garrett garry gary gavin gemma gene genevieve geoff geoffrey george georgia georgina gerald geraldine gerard
  gerhard german gianni gideon gilbert giles gillian gina ginny giorgia giovanni giulia giuseppe gladys glen glenda
  glenn gloria godfrey gordon grace graham grant greg gregor gregory greta gretchen griffin guadalupe guillermo
  gunther gus gustav gustavo guy gwen habib hadi hailey hakan hakim hal hamid hamza hana hank hanna hannah hans
  harold harriet harris harrison harry haruki harvey hasan hassan hazel hazem heather hector heidi heinrich helen
  helena helga henri henrik henry herbert herman hermione hilary hilda hillary hiroshi holly homer hope horace horst
  howard hubert hugh hugo humberto hunter hussein ian ibrahim ida ignacio igor ike ilan ilana ilya iman imran ines
  ingrid ira irene irina iris irma irving isaac isabel isabella isabelle ismail israel itamar ivan ivanka ivy jack
  jackie jackson jaclyn jacob jacqueline jacques jaime jair jake jamal james jamie jan jana jane janet janice janine
  jared jasmine jason jasper javier jay jean jeanette jeanne jeb jed jeff jefferson jeffrey jen jenna jennifer jenny
  jens jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joanna joanne joao joaquin jochen jodie
  jody joe joel joelle joey johan johann johanna john johnny jon jonah jonas jonathan jordan jorge jose joseph
  josephine josh joshua josie joy joyce juan juana juanita jude judith judy jules julia julian juliana julie juliet
  juliette julio julius jun june jurgen justin justine kai kaja kamal kamala kara karel karen karim karin karina karl
  karla karoline kaspar kate katherine kathleen kathryn kathy katie katrina katya kay kayla keir keith kelly kelsey
  ken kenji kenneth kenny kenta kerry kevin khaled khalid khalil kim kimberly kirk kirsten kirstie kit klaus konrad
  kris krista kristen kristi kristin kristina kristine kurt kyle kylian kylie lamar lana lance lara larry lars latoya
  laura lauren laurence laurent lawrence layla lea leah leanne lee leila leland lena leo leon leonard leonardo leonid
  leroy lesley leslie lester leticia levi lewis liam lida lila lily linda lindsay lindsey linus lionel lisa liv livia
  liz lloyd lois lola lora loren lorenzo loretta lorna lorraine lou louis louisa louise lucas lucia luciana luciano
  lucie lucinda lucy ludwig luigi luis luisa luiz lukas luke luna luther luz lydia lyle lynda lyndon lynn mabel
  mackenzie maddie madeleine madison mae maggie magnus mahmoud malala malcolm malik mandy manfred manuel mara marc
  marcel marcela marcelo marcia marco marcos marcus marcy margaret margarita margot maria mariam marian mariana
  marianne marie mariel marilyn marina marine mario marion marisa marissa marjorie mark markus marlene marlon marsha
  marta martha martin martina marty marvin mary maryam masha mason mateo mathew mathias mathieu matilda matt matteo
  matthew matthias maureen maurice mauricio mauro max maxim maxime maximilian maxine maya megan mehdi mehmet mei
  melania melanie melinda melissa melody mercedes meredith mia micah michael michaela michal micheal michel michele
  michelle mick mickey miguel mikael mike mikhail mila milan mildred miles millie milo milton mimi mina minh miranda
  miriam misha mitch mitchell mitt moe mohamed mohammad mohammed mohsen moira molly mona monica monika monique morgan
  morris mortimer moses moshe muhammad mustafa myles myra myriam nabil nadia nadine naftali naim nancy naomi narendra
  nasser natalia natalie natasha nate nathalie nathan nathaniel neil nell nelson nessa niall nicholas nick nicky nico
  nicola nicolas nicole nigel nikita nikki nikolai nils nina nir noa noah noam nobuko noel noelle noor nora norma
  norman nuno nuria octavia olaf oleg olga oliver olivia olivier omar ophelia orlando osama oscar otto owen pablo
  paddy paige pam pamela paola paolo pascal pat patience patrice patricia patrick patsy patti patty paul paula
  paulina pauline paulo pavel pearl pedro peggy penelope penny percy pete peter petra phil philip philippa philippe
  phillip phoebe phyllis pierre piers pilar polly poppy porter preston priscilla priti priya quentin quincy rachel
  rafael rahul raj rajesh ralph ramon ramona ramzan randall randy raphael raquel rashid raul ravi ray raymond rebecca
  regina reginald reid rene renee reuben rex rhoda rhonda rhys ricardo riccardo rich richard rick ricky rico riley
  rishi rita rob robbie robert roberta roberto robin rocco rod roderick rodney rodrigo roger roland rolf roman romeo
  ron ronald ronan ronen ronnie rory rosa rosalind rose rosemary rosie ross rowan roxanne roy ruben ruby rudolf rudy
  rufus rupert russ russell rusty ruth ryan sabine sabrina sadie saeed said saif sal salah salim sally salman
  salvador salvatore sam samantha sami samir samira samuel sandra sandy sanjay santiago sara sarah sasha saul
  savannah scarlett scott seamus sean sebastian selena selina serena serge sergei sergey sergio seth shane shannon
  sharon shaun shawn sheila shelby shelley sherry sheryl shimon shinzo shirley sian sidney siegfried sierra sigmund
  silvia silvio simon simona simone siobhan skye sofia solomon sonia sonja sophia sophie spencer stacey stacy stan
  stanley stefan stefania stefano stella stephan stephane stephanie stephen steve steven stewart stuart sue suleiman
  summer sunil susan susanna susanne suzanne sven svetlana sylvester sylvia sylvie tabitha tamar tamara tamim tania
  tanya tara tariq tatiana taylor ted terence teresa teri terrence terri terry tess tessa thaddeus thea thelma theo
  theodore theresa therese thibaut thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tommy toni tony
  tracey tracy travis trent trevor tricia trisha tristan trudy tucker tyler tyrone tyson ulrich uma umar ursula uwe
  valentin valentina valeria valerie vanessa vaughn vera verena vernon veronica vicki vicky victor victoria vijay
  vikram vince vincent vincenzo viola violet virgil virginia vitali vivek vivian viviana vivienne vladimir volodymyr
  wade wael waldo walid wallace wally walter wanda ward warren wayne wendell wendy wes wesley wilbur wilfred wilfried
  wilhelm will willem william willie wilma winifred winston wolfgang woody wyatt xavier xi yael yahya yair yan yana
  yannick yasmin yasser yevgeny yitzhak yoav yolanda yousef yuri yusuf yves yvette yvonne zac zach zachary zack zahra
  zainab zara zelda zev zhang zoe zoltan zuleika`);

/** Common surnames in lower case, where a near miss is more likely another family: `surnames.has("johnston")`. */
export const surnames = wordSet(`
  abbott adams allan allen andersen anderson andrews armstrong arnold atkins atkinson austin bailey baker ball banks
  barker barnes barnett barr barrett barry barton bates bauer baxter bell bennett benson berg berger bergman berry
  bishop black blair blake bond booth bowen bowman boyd boyle bradley brady brennan brewer briggs brook brooks brown
  browne bruce bryant buchanan buckley burgess burke burnett burns burton bush butcher butler byrne byrnes cameron
  campbell cannon carey carlson carpenter carr carroll carson carter casey chambers chan chandler chang chapman
  chavez chen cheng cheung choi christensen christie chung church clark clarke clarkson clay clayton cline clinton
  coates cobb cohen cole coleman coles collier collins connolly connor conway cook cooke cooper cox craig crane
  crawford cross crowe cruz cunningham curtis dahl daly daniel daniels davey davidson davies davis davison dawson day
  dean delgado dennis diaz dixon dodd doherty donnelly douglas doyle drake duffy duncan dunn dyer eaton edwards
  elliot elliott ellis evans farmer farrell ferguson fernandes fernandez fischer fisher fitzgerald fleming fletcher
  flores flynn forbes ford foster fowler fox francis franklin fraser frazier freeman french frost fry fuller garcia
  gardiner gardner garner garrett gibbs gibson gilbert giles gill gomes gomez gonzales gonzalez goodman goodwin
  gordon graham grant graves gray greaves green greene greer gregory grey griffin griffith griffiths gross guzman
  hall hamilton hammond hansen hanson harding hardy harper harrington harris harrison hart hartley harvey hawkins
  hayes haynes henderson henry herman hernandez herrera hicks higgins hill hills ho hoffman hoffmann hogan holland
  holloway holmes holt hong hooper hopkins horton houston howard howe howell hu huang hudson huff hughes hull
  humphrey hunt hunter hussain hussein hutchinson hutchison ingram irwin jackson jacobs jacobson james jansen janssen
  jefferson jenkins jennings jensen jenson jimenez johansson johns johnson johnston johnstone jones jordan joseph
  joyce kane kaplan katz kaufman keane kelley kelly kemp kennedy kenny kent kerr khan kim king kirby kirk klein
  knight koch kramer krause kumar lamb lambert lane lang larsen larson lawrence lawson le leach lee leigh levi levin
  levine levy lewis li lim lin lindsay lindsey little liu lloyd logan long lopes lopez love lowe lowry lucas lynch
  lyons macdonald mack mackay mackenzie maclean madden mahoney mann manning marks marquez marsh marshall martin
  martinez martins mason matthews maxwell may mayer mayo mccarthy mccartney mcconnell mccormack mccormick mccoy
  mcdonald mcdonnell mcgrath mcgregor mcguire mcintosh mcintyre mckay mckenna mckenzie mckinney mclaughlin mclean
  mcmahon mcmillan mcnamara mcneil mcneill mcpherson mendes mendez mendoza meyer meyers michel miles millar miller
  mills mitchell mohamed molina moore morales moran moreno morgan morris morrison morrow morse morton moss mueller
  muller munoz murphy murray myers nash navarro neal nelson newman newton nguyen nichols nicholson nielsen nilsson
  nixon noble nolan norman norris norton novak nunez obrien oconnell oconnor odonnell ohara oliver olsen olson oneal
  oneil oneill ortega ortiz osborn osborne owen owens page paige palmer park parker parks parry parsons patel
  paterson patterson pattinson patton paul payne pearce pearson pena pereira perez perkins perry peters petersen
  peterson pham phelps phillips pierce piper pope porter potter powell power powers pratt preston price prince pruitt
  quinn ramirez ramos ramsay ramsey randall ray read reed reese reeves reid reilly reyes reynolds rhodes rice
  richards richardson riley rivera robbins roberts robertson robinson robson rodgers rodrigues rodriguez rogers rojas
  roman romero rose ross rossi roth rowe rowland roy rubin ruiz russell russo ryan salazar sanchez sanders sanderson
  sandoval santos saunders sawyer schmidt schmitt schneider schreiber schroeder schultz schulz schwartz schwarz scott
  sharma sharp sharpe shaw shea shepard shepherd sheppard sherman shields silva simmonds simmons simon simons simpson
  sims sinclair singh skinner small smart smith smyth smythe snow snyder soto spencer stanley stark steele stein
  stephens stephenson stevens stevenson stewart stokes stone strong stuart sullivan summers sutherland sutton swanson
  sweeney tan tate taylor terry thomas thompson thomson thornton todd torres townsend tran tucker turner tyler
  underwood vargas vasquez vaughan vaughn vazquez vega villa wade wagner walker wallace waller walls walsh walter
  walters wang ward warner warren waters watkins watson watt watts weaver webb weber webster weeks weiss welch wells
  welsh west wheeler whitaker white whitehead whitney wilcox wilkins wilkinson williams williamson willis wilson
  winter winters wise wolf wolfe wong wood woods woodward wright wu wyatt xu yang yates ye yilmaz york young yu zhang
  zhao zhou zhu`);

/** Surnames that are at home in the news, so that the word alone is a person: `prominent.has("obama")`. */
export const prominent = wordSet(`
  obama trump biden putin netanyahu macron zelensky zelenskyy starmer merkel erdogan modi sunak musk farage corbyn
  thatcher reagan nixon scholz merz meloni trudeau carney rubio vance zuckerberg bezos blinken pelosi khamenei
  witkoff leavitt boehler kushner lavrov zakharova guterres sinwar haniyeh gantz gallant assad orban lula milei`);
