/** Who bears an office, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

const court =
  "Judge Alma Whitlock ordered Ray Kessel to repay $1,312,000. Attorney Clara Nakano said that Kessel lost it at the races.";

describe("The office beside a name", () => {
  it("is another's where the sources name both", () => {
    check("[Clara Nakano], the judge, told Ray Kessel to pay back the money.", court, "Alma Whitlock");
    check("Alma Whitlock, the judge, told Ray Kessel to pay back the money.", court);
    const deputy =
      "Interior Minister Rosa Camino spoke first. Prefect Salgado stepped down; his deputy, Ana Lis, took over.";
    check("His place has been taken by [Rosa Camino], his deputy.", deputy, "Ana Lis");
    check("His place has been taken by Ana Lis, his deputy.", deputy);
  });
  it("may have several words, and a possessive before it", () => {
    const recall =
      "The stroller is safe, said Tessel's president, Joanna Feld. The commission's chairman, Alan Dreyfuss, doubts it. " +
      "Repairs would take until June, said Luis Herrera, chief engineer of the state's road office. Councilman Greg Sato voted no.";
    const storm = `Meteorologist Hugh Lennon expects another storm. The Irish prime minister, Declan Rowe, promised aid.`;
    check("Prime Minister [Hugh Lennon] promised aid after the storm.", storm, "Declan Rowe");
    check("Prime Minister Declan Rowe promised aid after the storm.", storm);
    check("Company president [Alan Dreyfuss] blamed the maker of the stroller.", recall, "Joanna Feld");
    check("Company president Joanna Feld blamed the maker of the stroller.", recall);
    check("[Greg Sato], the state's chief engineer, said that repairs would take until June.", recall, "Luis Herrera");
    check("Luis Herrera, the state's chief engineer, said that repairs would take until June.", recall);
    check("Alan Dreyfuss, the president of a rowing club, doubts that the stroller is safe.", recall);
    check("Joanna Feld, president of Tessel, blamed the previous chairman, Greg Sato, for the stroller.", recall);
  });
  it("is left alone where several bear it, where it is over, or where nothing is known of the name", () => {
    const two = `${court} The judges will meet again in May.`;
    check("Clara Nakano, the judge, lives in another town.", two);
    check("Clara Nakano, a judge, lives in another town.", court);
    check("Clara Nakano, a former judge, lives in another town.", court);
    check("Paolo Brun, the judge, lives in another town.", court);
  });
  it("is another one of another body", () => {
    const film = "The conductor Rui Paz led the orchestra. Composer Leo Frick wrote the music for it.";
    check("Leo Frick, conductor of the choir, wrote the music.", film);
    check("[Leo Frick], conductor of the orchestra, wrote the music.", film, "Rui Paz");
  });
  it("is wrong, too, where the rest is told of the draft's person", () => {
    const fee =
      "The valley sells silence, says Aslak Nakkala, who runs a reindeer farm in the fifth generation. " +
      "Mayor Kirsi Ollon, who voted against the fee, points to the school.";
    check("It is [Aslak Nakkala], the mayor, who runs a reindeer farm in the fifth generation.", fee, "Kirsi Ollon");
    check("It is Aslak Nakkala who runs a reindeer farm in the fifth generation.", fee);
  });
  it("may be that of a department, a secretary's, or of two words", () => {
    const shop =
      'The bakery called back 300 loaves. "Toast them," said the head of quality, Malin Ekberg. ' +
      "Professor Gunnar Rydell, who chairs the board, ate one. The branch secretary, Wim Dekker, did not.";
    check("The head of quality, [Gunnar Rydell], told customers to toast the loaves.", shop, "Malin Ekberg");
    check("The head of quality, Malin Ekberg, told customers to toast the loaves.", shop);
    check("[Gunnar Rydell], the branch secretary, ate no loaf.", shop, "Wim Dekker");
    check("The head of a bakery, Gunnar Rydell, ate a loaf.", shop);
    const radio =
      "The station manager, Yolanda Bird, announced the firing. Programme director Dale Kitt, a former teacher, " +
      "will host the show.";
    check("Station manager [Dale Kitt] announced the firing.", radio, "Yolanda Bird");
    check("Station manager Yolanda Bird announced the firing.", radio);
    check("Dale Kitt, a station manager in his youth, will host the show.", radio);
  });
});
