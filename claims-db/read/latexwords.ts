/** What LaTeX commands, environments and accents mean for a reader: tables only. */

/**
 * The arguments of commands: "o" optional and not read, "x" not read, "p" prose, "h" a heading of its own, "n" a note
 * in the middle of a sentence, put in parentheses. `argumentsOf.get("href")` is "xp". The arguments of a command that
 * is not here are prose, since writers make commands for words: `\party{Hamas}`.
 */
export const argumentsOf: ReadonlyMap<string, string> = table({
  ooh: "part chapter section subsection subsubsection paragraph subparagraph caption title frametitle framesubtitle subtitle",
  on: "footnote thanks sidenote marginpar marginnote endnote",
  xp: "href textcolor colorbox foreignlanguage fontspec texorpdfstring",
  pp: "SI qty",
  xpo: "parbox",
  ox: "includegraphics usepackage documentclass RequirePackage bibliography bibliographystyle input include graphicspath",
  oox: "cite citep citet autocite parencite textcite footcite citeauthor citeyear citealp nocite fullcite supercite smartcite",
  x:
    "label ref pageref autoref cref Cref eqref nameref vref url path nolinkurl vspace hspace pagestyle thispagestyle " +
    "author date affil email institute setcounter color selectlanguage hyphenation index glossary todo sout st " +
    "phantom hphantom vphantom lstinputlisting verbatiminput inputminted markboth ensuremath bibitem " +
    "addbibresource geometry hypersetup captionsetup lstset sisetup tikzset pgfplotsset color pagecolor",
  xx: "setlength addtolength addtocounter newcounter hyperref rule resizebox definecolor setmainfont newlength",
  xxx: "addcontentsline",
  xoox: "newcommand renewcommand providecommand DeclareMathOperator NewDocumentCommand",
  xooxx: "newenvironment renewenvironment newtheorem",
  o: "item printbibliography tableofcontents",
  p: "emph textbf textit texttt textsc textsf underline uline enquote num textsuperscript textsubscript mbox text",
});

/** Commands that end a line or a paragraph. */
export const breaks: ReadonlySet<string> = new Set(
  "\\ par newline item maketitle newpage clearpage tabularnewline bigskip medskip smallskip hline toprule midrule bottomrule".split(
    " ",
  ),
);

/** Environments that nobody reads as sentences. */
export const unreadEnvironments: ReadonlySet<string> = new Set(
  (
    "verbatim verbatim* Verbatim BVerbatim lstlisting minted comment equation equation* align align* gather gather* " +
    "multline multline* eqnarray eqnarray* displaymath math flalign flalign* alignat alignat* tikzpicture pgfpicture " +
    "thebibliography algorithm algorithmic filecontents filecontents* picture forest axis"
  ).split(" "),
);

/** Arguments of the other environments, as in {@link argumentsOf}; one that is not here has an optional one. */
export const environmentArguments: ReadonlyMap<string, string> = table({
  ox: "tabular array longtable minipage multicols wrapfigure subfigure",
  oxx: "tabularx tabulary tabular*",
  x: "otherlanguage spacing",
});

/** Commands that stand for a character or a space. */
export const symbols: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ldots: "…",
    dots: "…",
    textellipsis: "…",
    textendash: "–",
    textemdash: "—",
    euro: "€",
    texteuro: "€",
    EUR: "€",
    pounds: "£",
    textsterling: "£",
    textyen: "¥",
    textdollar: "$",
    copyright: "©",
    textcopyright: "©",
    S: "§",
    textquoteleft: "‘",
    textquoteright: "’",
    textquotedblleft: "“",
    textquotedblright: "”",
    textdegree: "°",
    textregistered: "®",
    texttrademark: "™",
    textbullet: "•",
    textpercent: "%",
    textbackslash: " ",
    ss: "ß",
    o: "ø",
    O: "Ø",
    l: "ł",
    L: "Ł",
    ae: "æ",
    AE: "Æ",
    oe: "œ",
    OE: "Œ",
    aa: "å",
    AA: "Å",
    i: "ı",
    j: "ȷ",
    th: "þ",
    dh: "ð",
  }),
);

/** Accents: the combining mark of each, so that "\'e" is "é" and "\c{c}" is "ç". */
export const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": "\u0301",
    "`": "\u0300",
    "^": "\u0302",
    '"': "\u0308",
    "~": "\u0303",
    "=": "\u0304",
    ".": "\u0307",
    c: "\u0327",
    v: "\u030c",
    u: "\u0306",
    H: "\u030b",
    r: "\u030a",
    k: "\u0328",
    d: "\u0323",
    b: "\u0331",
  }),
);

function table(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([spec, names]) => names.split(" ").map((name) => [name, spec])));
}
