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
  it("is left alone where several bear it, where it is over, or where nothing is known of the name", () => {
    const two = `${court} The judges will meet again in May.`;
    check("Clara Nakano, the judge, lives in another town.", two);
    check("Clara Nakano, a judge, lives in another town.", court);
    check("Clara Nakano, a former judge, lives in another town.", court);
    check("Paolo Brun, the judge, lives in another town.", court);
  });
});
