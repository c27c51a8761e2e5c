/** LaTeX to prose: what commands say is kept, everything else is blanked. */
import assert from "node:assert/strict";
import { blankLatex } from "../../../claims-db/read/latex";
import { proseCheck } from "../../support/prose";

const check = proseCheck((text) => blankLatex(text));

describe("blankLatex", () => {
  it("blanks commands and keeps the text of their arguments where it stands", () => {
    assert.equal(blankLatex("\\emph{33} men"), "      33  men");
    check(
      "\\textbf{Hamas}'s {\\em men}, \\href{https://a.b/9}{they} say; \\party{Hamas} left.",
      "Hamas's men, they say; Hamas left.",
    );
    check("See \\ref{9} and~\\cite[p.~5]{x2024}. \\vspace{2em}Next.", "See and. Next.");
    check("\\SI{5}{km} and \\textcolor{red}{33}", "5 km and 33");
  });

  it("puts headings and captions on lines of their own", () => {
    check("One.\\section*{Talks \\emph{stall}}\\label{9}They met.", "One.", "Talks stall", "They met.");
    check("\\begin{figure}[h]\\includegraphics[width=3cm]{p9}\\caption{Edan Alexander}\\end{figure}", "Edan Alexander");
    check("\\begin{itemize}\\item one \\item[x] two\\end{itemize}", "one", "two");
  });

  it("puts notes in parentheses", () => {
    check("They met\\footnote{Some say \\emph{twice}.} in Doha.", "They met (Some say twice ) in Doha.");
    check("They met.\\footnote{In Doha.} Then", "They met. (In Doha.) Then");
  });

  it("blanks the preamble but for the title, and what follows the document", () => {
    check(
      "\\documentclass{article}\n\\newcommand{\\x}{99}\n\\title{Talks}\n\\author{A}\n\\begin{document}\n\\maketitle\nThey met.\n\\end{document}\n98",
      "Talks",
      "They met.",
    );
  });

  it("blanks comments, code and maths, and keeps numbers in maths", () => {
    check("They % 99\nmet. 5\\% of \\verb|98| men", "They met. 5 % of men");
    check(
      "\\begin{verbatim}\n\\emph{99}\n\\end{verbatim}\nThen $x^2 = 9$ and \\[ y = 9 \\] $33$, $1{,}900$ men.",
      "Then and 33, 1,900 men.",
    );
    check("\\begin{equation}9\\end{equation}\\begin{lstlisting}9\\end{lstlisting}Then.", "Then.");
  });

  it("leaves a dollar sign that opens no maths", () => {
    check("It cost $5 million.\n\nThen $6 more.", "It cost $5 million.", "Then $6 more.");
    check("It cost \\$5 and \\$6.", "It cost $5 and $6.");
  });

  it("reads quotes, dashes, spaces, accents and signs as a reader would", () => {
    check("``We,'' he said: `no.' 24--30 men --- all", "“We,” he said: ‘no.' 24–30 men — all");
    check("5\\,000 men, Mr.~Boehler, AT\\&T, 33\\,men", "5,000 men, Mr. Boehler, AT&T, 33 men");
    check(
      "Jos\\'e Mart\\'{\\i}nez, Erdo\\u{g}an, Gar\\c con, \\O stergaard, Caf\\'e\\ldots",
      "José Martínez, Erdoğan, Garçon, Østergaard, Café …",
    );
  });

  it("keeps rows of a table apart", () => {
    check("\\begin{tabular}{l|r}Held & 59 \\\\ \\hline Freed & 33\\end{tabular}", "Held 59", "Freed 33");
  });

  it("makes a line break inside a paragraph a space", () => {
    assert.equal(blankLatex("They\nmet.\n\nThen"), "They met.\n\nThen");
    assert.equal(blankLatex("They\r\nmet.\r\n\r\nThen"), "They  met. \n \nThen");
  });

  it("bears what is not closed, in linear time", () => {
    check("They \\emph{met", "They met");
    check("They \\begin{verbatim} met }", "They", "met");
    for (const part of [
      "{",
      "\\emph{",
      "\\begin{verbatim}",
      "$",
      "$a",
      "\\(",
      "\\a[",
      "\\'",
      "%\n",
      "\\verb|",
      "\\title[",
    ])
      assert.equal(blankLatex(part.repeat(10_000)).length, part.length * 10_000);
  });
});
