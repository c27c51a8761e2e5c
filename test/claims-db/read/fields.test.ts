/** Heads of LaTeX, AsciiDoc and reStructuredText files. */
import assert from "node:assert/strict";
import { readAsciidocFront, readLatexFront, readRestructuredFront } from "../../../claims-db/read/fields";
import type { Front } from "../../../claims-db/read/front";

function check({ primary, ...front }: Front, expected: Readonly<Record<string, unknown>>): void {
  const said = Object.entries(front).filter(([, value]) => value !== undefined);
  assert.deepEqual({ ...Object.fromEntries(said), ...(primary && { primary }) }, expected);
}

const all = { title: "Talks stall", byline: "Lena Marsh", published: "2025-03-06" };

describe("Heads of drafts", () => {
  it("are read in LaTeX", () => {
    check(readLatexFront("\\title{Talks \\emph{stall}}\n\\author{Lena Marsh}\n\\date{March 6, 2025}"), all);
    check(readLatexFront("\\date{\\today}"), {});
  });

  it("are read in AsciiDoc, from the lines below the title or from attributes", () => {
    check(readAsciidocFront("= Talks *stall*\nLena Marsh <l@a.b>\nv1.0, 2025-03-06\n"), all);
    check(readAsciidocFront("= Talks stall\n:author: Lena Marsh\n:date: 2025-03-06\n:primary: true\n"), {
      ...all,
      primary: true,
    });
    check(readAsciidocFront("They met in Doha.\nLena Marsh said so."), {});
  });

  it("are read in reStructuredText", () => {
    check(
      readRestructuredFront("===========\nTalks stall\n===========\n\n:Author: Lena Marsh\n:Date: 2025-03-06\n"),
      all,
    );
    check(readRestructuredFront("Talks stall\n===========\n"), { title: "Talks stall" });
    check(readRestructuredFront("They met.\n"), {});
  });
});
