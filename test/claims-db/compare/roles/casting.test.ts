/** Who plays a name's part in the source, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("The part of a name", () => {
  it("is another's where somebody else did it", () => {
    const source = "The old script was bought by Tom Fennick and later rewritten. Ada Brusk directed the film.";
    check("[Ada Brusk] bought the old script.", source, "Tom Fennick");
    check("Tom Fennick bought the old script.", source);
  });
  it("is turned where two changed places", () => {
    const source = "On Friday Ada Brusk sued Tom Fennick over the rights to the script.";
    check("[Tom Fennick] sued [Ada Brusk] over the rights to the script.", source, "Ada Brusk");
    check("Tom Fennick was sued by Ada Brusk over the rights to the script.", source);
  });
  it("is nobody else's where the source has another form of the name", () => {
    check("Brusk Film Ltd. bought the old script.", "Brusk Film bought the old script and rewrote it.");
    check("Terence Fennick bought the old script.", "Terry Fennick bought the old script and rewrote it.");
  });
  it("says nothing of verbs that go both ways, of lists and of other deeds", () => {
    check("Tom Fennick met Ada Brusk over the rights.", "Ada Brusk met Tom Fennick over the rights.");
    check("Tom Fennick praised the script.", "Ada Brusk and Tom Fennick praised the script.");
    check("Deputy director Tom Fennick opened the bridge.", "The director, Ada Brusk, opened the exhibition.");
    check("Tom Fennick praised the cast of the play.", "Ada Brusk praised the new bridge at length.");
  });
  it("is one in what several verbs tell, with what leads to the name", () => {
    const source = "Rui Vaz signed for Vienna United on 3 May 2019 for a fee of £3 million.";
    check("Vaz transferred to [Porto] on 3 May 2019.", source, "Vienna United");
    check("Vaz transferred to Vienna United on 3 May 2019.", source);
    check("Vaz transferred to Porto in 2012.", source);
    check("The mill, founded in Oulu in 1994, has 80 looms.", "Oulu");
    const final = "The 2014 Nordic Cup final will be played at the Orlan Arena in Geneva, Switzerland on 9 June.";
    check("The 2014 Nordic Cup final was held in [Turin], Italy.", final, "Geneva");
    check("The 2014 Nordic Cup final was held in Switzerland.", final);
  });
  it("is one where the club is the last one on both sides", () => {
    const last = "Jon Holm, a retired goalkeeper, last played for the Malmö Wolves.";
    check("Jon Holm last played for the [Lund Lions].", last, "Malmö Wolves");
  });
  it("is one in a sale and a purchase, a defeat and a win", () => {
    const sale =
      "The music label Tonika was sold to the Danish group Halo for £3 million. Brusk, a rival, had bid for it too.";
    check("[Brusk] bought the music label Tonika for £3 million.", sale, "Halo");
    check("Halo acquired the music label Tonika for £3 million.", sale);
    const defeat = "In the final at Lund the Malmö Wolves lost 3-1 to the Vienna Lions. The Turin Bears came third.";
    check("The [Turin Bears] beat the Malmö Wolves 3-1 in the final.", defeat, "Vienna Lions");
    check("The Vienna Lions beat the Malmö Wolves 3-1 in the final.", defeat);
  });
  it("is told by a noun for who does it, too", () => {
    const season = "In the 2017 season the Lund Lions, under head coach Ola Ness, lost only two games.";
    check("[Tom Fennick] coached the Lund Lions in the 2017 season.", season, "Ola Ness");
    check("Ola Ness coached the Lund Lions in the 2017 season.", season);
    const order = "Tom Fennick was appointed a Knight of the Silver Harp for his work with choirs.";
    check("[Rui Vaz] became a Knight of the Silver Harp for his work with choirs.", order, "Tom Fennick");
    check("Tom Fennick became a Knight of the Silver Harp for his work with choirs.", order);
  });
  it("is another's of another thing", () => {
    check("Tom Fennick presented the figures on Monday.", "Ada Brusk presented the budget on Monday.");
    check("[Tom Fennick] directed the movie in 1984.", "Ada Brusk directed the film in 1984.", "Ada Brusk");
  });
  it("is no person's where a sentence begins with what it is about", () => {
    const label = "Ferry Talks: The involvement of Norwegian mediators underscores the importance of ferries.";
    check("Tom Fennick said the involvement of Norwegian mediators underscores the importance of ferries.", label);
  });
  it("is not given to a name by an article that only names it", () => {
    const source = "The old script was bought by Tom Fennick and later rewritten.";
    const bare = "Ada Brusk read the old script at her desk on Friday.";
    check("[Ada Brusk] bought the old script.", `${source} || ${bare}`, "Tom Fennick");
    const place = "You grew up in Lyon, not in the desert. || Diop spent 74 days in Mauritania with a crew of 22.";
    check("Diop, who spent years on the film, grew up in Lyon.", place);
    check("Ada Brusk bought the old script.", `${source} || Ada Brusk bought the old script on Friday.`);
  });
  it("is another's in a sentence that says what each of them did", () => {
    const plant = "The plant was designed by the Swedish company Frostvik and built by Masdura Engineering in May.";
    check("The plant was designed by [Masdura Engineering].", plant, "Frostvik");
    check("The plant was built by Masdura Engineering.", plant);
    check("The plant was designed by Frostvik.", plant);
  });
  it("may be told once for two", () => {
    const songs =
      "Singer Tom Fennick wrote most of the songs, and the drummer, Ada Brusk, two. Rui Vaz wrote the words.";
    check("Ada Brusk wrote two of the songs.", songs);
    const suits = "Halo sued Lumen over a patent in May, and Lumen sued Halo over another in June.";
    check("Halo was sued by Lumen over a patent.", suits);
  });
});
