/** Short, familiar and foreign forms of given names: "Bob" is a Robert, "Pyotr" a Peter, and some spell "John" "Jon". */
import { groups } from "./wordset";

/** Whether one name can be a short form of the other, or both of a third: `areForms("fred", "fredrick")`; spellings of one are none. */
export function areForms(a: string, b: string): boolean {
  const formal = formalNames(b);
  return formalNames(a).some((name, i) =>
    formal.some((other, k) => name === other || (i + k > 0 && areLongSpellings(name, other))),
  );
}

/** The formal names that a familiar form can stand for: `formalNames("alex")` has alexander, alexandra and alex. */
function formalNames(name: string): readonly string[] {
  return [name, ...(formalByNickname.get(name) ?? [])];
}

/** "Fred" is short for "Fredrick" as for "Frederick"; "Jon" and "Jo" are short already. */
function areLongSpellings(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 4 && areSpellings(a, b);
}

/** Whether two different spellings of one western name are both in use: `areSpellings("sara", "sarah")`. */
export function areSpellings(a: string, b: string): boolean {
  return spellings.some((group) => group.includes(a) && group.includes(b));
}

/** Formal name first, then its familiar forms. */
const nicknames = groups(`
  abigail, abby, gail; abraham, abe, bram; adelaide, addie; adrian, ade; agnes, aggie
  albert, al, bert, bertie, albie; alexander, alex, al, sandy, xander, alec, sasha, lex
  alexandra, alex, sandra, sandy, lexi, sasha, alexa; alfred, alf, alfie, fred, al; alison, ali, allie; amanda, mandy
  andrew, andy, drew; angela, angie; annabel, bella; anthony, tony, ant; antonia, toni; antonio, tony, toni
  archibald, archie; arthur, art, artie; augustus, gus; barbara, barb, babs, barbie; barnaby, barney
  bartholomew, bart; beatrice, bea, trixie; belinda, linda; benjamin, ben, benny, benji, bibi; bernard, bernie
  bernardo, bernie; bradley, brad; bridget, biddy; calvin, cal; cameron, cam; candace, candy
  caroline, carrie, caz, caro; catherine, cathy, cat, kate, katie, kitty; cecilia, cece
  charles, charlie, chuck, chas; charlotte, charlie, lottie; christina, tina, chris, chrissy; christine, chris, tina
  christopher, chris, kit, topher; clifford, cliff; clinton, clint; constance, connie; cornelius, neil, corny
  curtis, curt; cynthia, cindy; daniel, dan, danny; danielle, dani; david, dave, davy, davey
  deborah, deb, debbie, debra; dennis, denny; dominic, dom, nick; donald, don, donnie, donny
  dorothy, dot, dottie, dolly; douglas, doug, dougie; edgar, ed; edmund, ed, ned, eddie
  edward, ed, eddie, ted, teddy, ned; edwin, ed, eddie; eleanor, ellie, nell, nora
  elizabeth, liz, lizzie, beth, betty, eliza, betsy, libby, bess, lisa; emily, em, emmy; emmanuel, manny
  ernest, ernie; esther, essie; eugene, gene; evelyn, evie; ezekiel, zeke; florence, flo, florrie
  frances, fran, frannie, francie; francis, frank, frankie, fran; franklin, frank; francisco, paco, pancho, frank
  frederick, fred, freddie, freddy, rick; gabriel, gabe, gabi; gabrielle, gabby; geoffrey, geoff; george, georgie
  gerald, gerry, jerry; gerard, gerry; gilbert, gil; giovanni, gianni; giuseppe, beppe; gordon, gordy; graham, gray
  gregory, greg; guillermo, memo; gwendolyn, gwen; harold, hal, harry; harrison, harry; helen, nell, nellie
  henry, harry, hank, hal; herbert, herb, bert; howard, howie; hubert, bert; humphrey, hum; ignacio, nacho
  isaac, ike, zac; isabel, izzy, bella; isabella, bella, izzy; jacob, jake, coby, kobi; jacqueline, jackie, jacqui
  james, jim, jimmy, jamie, jem; jane, janie; janet, jan; jason, jay; jeffrey, jeff; jennifer, jen, jenny, jenna
  jeremiah, jerry; jeremy, jerry, jez; jerome, jerry; jessica, jess, jessie; joanna, jo, joan; joanne, jo
  john, johnny, jack, jock; jonathan, jon, jonny, jonty, yoni; jose, pepe; joseph, joe, joey; josephine, jo, josie
  joshua, josh; judith, judy, jude; julia, jules; julian, jules; katherine, kate, kathy, katie, kat
  kathleen, kath, kathy; kathryn, kate, kathy, katie; kenneth, ken, kenny; kevin, kev; kimberly, kim; kristin, kris
  laurence, larry, laurie; lawrence, larry, lawrie, laurie; leonard, len, lenny, leo; leonardo, leo; leopold, leo
  leslie, les; lewis, lew; lillian, lily, lil; lindsey, lin; louis, lou, louie; louise, lou, lulu; lucas, luke
  lucille, lucy; madeleine, maddie, maddy; malcolm, mal; manuel, manny, manolo; marcus, marc; marjorie, marge, margie
  margaret, maggie, meg, peggy, margie, marge, greta, rita, peg; martha, marty; martin, marty; matthew, matt, matty
  maximilian, max; maxwell, max; maurice, mo; megan, meg; melanie, mel; melissa, mel, missy; melvin, mel
  mercedes, mercy; michael, mike, mick, mickey, mikey, micky, misha; michelle, shelly, chelle; mikhail, misha
  miriam, mimi; mitchell, mitch; mohammed, mo, hamada; montgomery, monty; nancy, nan; natalie, nat; natalia, natasha
  nathan, nat, nate; nathaniel, nat, nate, nathan; nicholas, nick, nicky, nico; nicola, nicky, nikki; norman, norm
  oliver, ollie, oli; olivia, liv, livvy; oswald, oz; pamela, pam; patricia, pat, patty, tricia, trish, patsy, patti
  patrick, pat, paddy, rick; paul, paulie; penelope, penny; percival, percy; peter, pete; philip, phil, pip
  phillip, phil; phillipa, pippa; philippa, pippa; priscilla, cilla; rachel, rach; raymond, ray
  rebecca, becky, becca, bec; reginald, reg; reginald, reggie; reuben, rube; ricardo, rick, ricky
  richard, rich, rick, dick, ricky, richie, ritchie, dickie; robert, bob, rob, bobby, robbie, bert, robby
  roberta, bobbie; roderick, rod; rodney, rod; roger, rodge; ronald, ron; ronald, ronnie, ronny
  rosemary, rosie, rose; russell, russ, rusty; samantha, sam, sammy; samuel, sam, sammy; sebastian, seb, bas
  sidney, sid; sergio, checo; simon, si; sophia, sophie; solomon, sol; stanley, stan; stefan, steve
  stephanie, steph, stef, steffi; stephen, steve, stevie; steven, steve, stevie; stewart, stu, stew; stuart, stu
  susan, sue, susie, suzy; susanna, sue, susie; suzanne, sue, suzy; sylvester, sly; tabitha, tabby
  tamara, tammy, tam; terence, terry; teresa, terry, tess, tessa; theodore, ted, teddy, theo
  theresa, terry, tess, tessa; thomas, tom, tommy; tiffany, tiff; timothy, tim, timmy; tobias, toby; valerie, val
  vanessa, nessa; veronica, ronnie; victor, vic; victoria, vicky, vicki, tori; vincent, vince, vinny
  virginia, ginny, ginger; vladimir, vova, volodya, vlad; walter, walt, wally; wallace, wally; wendell, wendy
  wilfred, wilf, fred; william, bill, will, billy, willie, liam, wills; winifred, winnie; winston, win; xavier, xavi
  zachary, zach, zack, zac; aleksei, alyosha; dmitri, dima, mitya; yevgeny, zhenya; benyamin, bibi; itzhak, bougie
  yitzhak, buji; alejandro, ale, alex; rafael, rafa; raphael, raf, rafe; fernando, nando; roberto, beto
  jesus, chuy, chus; javier, javi; ronaldo, ron; santiago, santi; cristiano, cris
  peter, pyotr, petr, petro; paul, pavel, pavlo; michael, mikhail; nicholas, nikolai, nikolay; catherine, ekaterina
  catherine, yekaterina; alexander, aleksandr, oleksandr; andrew, andrei, andriy; gregory, grigory, grigori
  george, georgy, georgi; joseph, iosif, josip; leo, lev; theodore, fyodor, fedor; eugene, yevgeny; basil, vasily
  constantine, konstantin, kostyantyn; elizabeth, yelizaveta; helen, yelena
  eleftherios, lefteris; dimitrios, dimitris, mitsos; konstantinos, kostas, kostis, costas; georgios, giorgos, yorgos
  ioannis, yannis, giannis, yiannis; nikolaos, nikos; panagiotis, panos; athanasios, thanasis, thanos; vasileios, vasilis
  christos, chris; evangelos, vangelis; stavros, stavris; spyridon, spyros; theodoros, thodoris; aikaterini, katerina
  aleksandr, sasha, sanya; alexandr, sasha; yekaterina, katya; ekaterina, katya; ivan, vanya; nikolai, kolya; sergei, seryozha
  tatiana, tanya; anastasia, nastya; oleksandr, sashko; volodymyr, vova; yevhen, zhenya; maria, masha; mariya, masha
  stanislaw, staszek; malgorzata, gosia; katarzyna, kasia; agnieszka, aga; krzysztof, krzys; tomasz, tomek; janos, jancsi
  laszlo, laci; istvan, pista; erzsebet, zsuzsi; concepcion, concha; dolores, lola; enrique, quique; eduardo, edu, lalo; joaquin, quino
  guadalupe, lupe; rosario, charo; consuelo, chelo; mercedes, merche; vicente, chente
  salvatore, toto; domenico, mimmo; vincenzo, enzo; lorenzo, enzo, renzo; filippo, pippo
  johannes, hans, hannes; heinrich, heinz; friedrich, fritz; margarete, grete`);

/** Spellings of one name that its bearers choose between, so that the other one is a mistake. */
const spellings = groups(`
  aaron, aron; adriana, adrianna; aidan, aiden, edan, idan, aden; alan, allan, allen; alison, allison, alyson
  alistair, alastair, alasdair, alister; ana, anna; andre, andrei; anne, ann, ana; anthony, antony
  brian, bryan, bryon; brett, bret; briana, brianna; britney, brittany, britany; carl, karl
  caroline, carolyn, karoline; cary, kari, carrie
  catherine, katherine, kathryn, cathryn, katharine, katheryn, catharine; cathy, kathy; chloe, khloe
  clare, claire, clair; connor, conor; conrad, konrad; craig, kraig; cristina, christina, kristina
  christine, kristine; christian, kristian; curtis, kurtis; daryl, darryl, darrell, darrel; deborah, debra
  declan, deklan; denis, dennis; dominic, dominick; elisabeth, elizabeth; elisa, eliza; elliot, elliott, eliot
  emilie, emily; eric, erik, erick; erica, erika; ester, esther; evan, ewan; frederic, frederick, fredrick, fredrik
  gabriela, gabriella; garry, gary; geoffrey, jeffrey; geoff, jeff; george, georg; gerard, gerhard; gillian, jillian
  graeme, graham; greg, gregg; gregor, gregory; hannah, hanna, hana; hayley, hailey, haley; helen, helene
  hilary, hillary; hugh, hugo; isabel, isabelle, isobel; isabela, isabella; jaime, jamie; jacklyn, jaclyn
  jacqueline, jacquelyn; jared, jarred; jasmin, jasmine; jayson, jason; jean, jeanne; jennie, jenny; jeremy, jeremie
  jerry, gerry; joe, jo; john, jon; johnny, jonny; jonathan, jonathon; jude, judd; julian, julien; juliet, juliette
  justin, justyn; karen, karin; kate, cate; katie, katy; kelly, kelley; kristen, kristin, kirsten; laura, lora
  lauren, lauryn; lea, leah, lia; lee, leigh; leslie, lesley; lewis, louis; lindsay, lindsey, linsey; lisa, liza
  lukas, lucas; luc, luke; lynn, lynne; lynda, linda; madeleine, madeline, madelyn; marc, mark; marcus, markus
  margaret, margret; marian, marion; mathew, matthew; mateo, matteo; megan, meghan; michael, micheal, mikael, michal
  michele, michelle; mohammed, mohamad; monica, monika; natalie, nathalie, nataly; neal, neil, niall
  nicholas, nicolas, nickolas; nicole, nichole; nikki, nicky; oscar, oskar; paige, page; phil, fil
  philip, phillip, philippe; philippa, phillipa; rachel, rachael, rachelle; rafael, raphael; rebecca, rebekah
  reid, reed; rene, renee; rhys, reece, reese; ricky, rickie; robin, robyn; rodger, roger; ronny, ronnie; sara, sarah
  sean, shaun, shawn; shannon, shanon; sharon, sharron; sherry, sheri; sidney, sydney; sofia, sophia
  sonia, sonja, sonya; sophie, sofie; stacey, stacy; stefan, stephan; stephanie, stefanie, stephany
  stephen, steven, stephan; stewart, stuart; susanna, susannah; suzanne, susanne; sylvia, silvia; tania, tanya, tanja
  teresa, theresa; teri, terri, terry; tim, timm; toby, tobey; tom, thom; tomas, thomas; toni, tony; tracey, tracy
  trevor, trever; vicki, vicky; victor, viktor; vincent, vincente; vivian, vivien, vivienne; walter, walther
  wendy, wendi; wilfred, wilfried; xavier, javier; yvonne, ivonne; zach, zack, zac, zak; zachary, zachery; zoe, zoey`);

const formalByNickname: ReadonlyMap<string, readonly string[]> = byNickname();

function byNickname(): ReadonlyMap<string, readonly string[]> {
  const formal = new Map<string, string[]>();
  for (const [name, ...short] of nicknames) {
    for (const nickname of short) formal.set(nickname, [...(formal.get(nickname) ?? []), name ?? nickname]);
  }
  return formal;
}
