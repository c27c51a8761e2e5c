/** The one name in which two lists differ, through the whole engine in memory. */
import { checkRefuted as check } from "../../../support/refuted";

describe("A list of names", () => {
  it("has one name too many where the source's list has another", () => {
    const source = "We open sales in May, first in Germany, Denmark and Austria. Please do not promise Norway yet.";
    check("In May the firm starts selling its kettle in Germany, Denmark and [Norway].", source, "Austria");
    check("In May the firm starts selling its kettle in Austria, Germany and Denmark.", source);
  });
  it("is left alone where the source's list is longer, or says the same elsewhere", () => {
    check("The choir sang in Oslo, Bergen and Moss.", "On tour the choir sang in Oslo, Bergen, Hamar and Moss.");
    const twice = "Ada Brusk, Tom Fennick and Pia Lang led the choir. Later Ada Brusk, Tom Fennick and Rui Vaz led it.";
    check("The choir was led by Ada Brusk, Tom Fennick and Rui Vaz.", twice);
  });
  it("is left alone where the article has the name elsewhere, or both lists in one sentence", () => {
    const stops = "The delegation visited Oslo, Bergen and Moss in May. In July it went only to Hamar.";
    check("Over three months delegates went to Oslo, Hamar and Bergen.", stops);
    const tours = "The choir toured Spain, Italy and Greece in May, and Italy, Greece and Malta in June.";
    check("In June the choir toured Italy, Greece and Malta.", tours);
  });
});
