/** Tests years and centuries before and after Christ. */
import { checkDates as check, checkNoDates as checkNone } from "../../support/dates";

describe("A year of an era", () => {
  it("reads the years and centuries of both eras", () => {
    check("It was built in [264 BC].", ["-000263-01-01..-000263-12-31"]);
    check("It was built in [AD 79], not in [80 CE].", ["0079-01-01..0079-12-31", "0080-01-01..0080-12-31"]);
    check("It was struck between [300 BC and 264 BC].", ["-000299-01-01..-000263-12-31 between"]);
    check("He reigned from [27 BC to AD 14].", ["-000026-01-01..0014-12-31 between"]);
    check("It is of the [fifth century BC].", ["-000499-01-01..-000399-12-31"]);
    checkNone("It ran 79 ad campaigns for 300 people.");
  });
});
