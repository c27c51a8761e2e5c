/** The looks of an exported page: calm type, light and dark, fit for print. */

/** One style sheet for the report and the annotated copy; nothing is loaded from anywhere. */
export const style = `
:root { color-scheme: light dark;
  --paper: #fdfcfa; --ink: #22201d; --soft: #6a655e; --line: #e2ddd5; --card: #ffffff; --link: #1d4f91;
  --conflict: #a3301f; --note: #80590c; --unknown: #5b6470; --good: #2c6a3f; --mark: #fbeeb8; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #1b1a19; --ink: #e9e5de; --soft: #a8a198; --line: #37342f; --card: #232220; --link: #93bdf2;
  --conflict: #f09a85; --note: #e2b766; --unknown: #a9b3c0; --good: #8fcca0; --mark: #57481a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 48rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font: 600 2rem/1.2 Georgia, "Times New Roman", serif; margin: 0 0 1.5rem; }
h2 { font-size: 1.25rem; margin: 3.5rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 0; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
p { margin: .5rem 0; }
.soft, .about, footer { color: var(--soft); }
.about { margin: 0 0 1.25rem; }
.coverage { font-size: 1.35rem; font-weight: 600; margin: 0; }
.bar { display: flex; gap: 2px; height: .6rem; margin: .9rem 0; border-radius: .3rem; overflow: hidden; }
.bar span { min-width: 3px; background: currentColor; }
.conflict { color: var(--conflict); } .note, .decided { color: var(--note); }
.insufficient { color: var(--unknown); } .supported { color: var(--good); }
.report > h2:first-of-type { margin-top: 2rem; }
ol.first { padding-left: 1.4rem; } ol.first li { margin: .35rem 0; }
article.claim { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: 1.1rem 1.3rem; margin: 1rem 0; break-inside: avoid; }
article.claim header { display: flex; flex-wrap: wrap; gap: .1rem 1rem; justify-content: space-between; }
.said { font-weight: 600; } .verdict { font-size: .875rem; }
.suggestion strong { background: none; border-bottom: 2px solid var(--good); }
blockquote, .sentence { font-family: Georgia, "Times New Roman", serif; }
blockquote { margin: .75rem 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
mark { background: var(--mark); color: var(--ink); border-radius: .15em; padding: 0 .1em; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; margin: .75rem 0 0; }
caption { position: absolute; left: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th { text-align: left; font-weight: 600; color: var(--soft); }
th, td { padding: .45rem .75rem .45rem 0; border-top: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
thead th { border-top: 0; } th.number, td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; } .stance { white-space: nowrap; } .source, .claimed { width: 27%; min-width: 9rem; }
.claimed { width: 22%; } .value { min-width: 6rem; } .sentence { min-width: 14rem; }
.place { display: block; font-size: .8rem; overflow-wrap: anywhere; } .source .place { color: var(--soft); }
.copy { font: 1.1rem/1.9 Georgia, "Times New Roman", serif; }
.copy p { white-space: pre-line; overflow-wrap: anywhere; margin: 0 0 1.1rem; } .copy .heading { font-weight: 700; }
.copy mark { background: none; color: inherit; border-bottom: 2px solid currentColor; padding: 0; border-radius: 0; }
.copy mark.conflict, .copy mark.note { background: var(--mark); }
.copy mark.supported { border-bottom-style: dotted; } .copy mark.insufficient { border-bottom-style: dashed; }
.copy mark span { color: var(--ink); }
sup { font: 600 .7rem/0 system-ui, sans-serif; } sup a { text-decoration: none; padding: 0 .1em; color: inherit; }
footer { margin-top: 4rem; font-size: .875rem; }
.report + .report { margin-top: 5rem; }
:target { outline: 2px solid var(--link); outline-offset: 3px; }
@media (min-width: 66rem) { .wide { margin: 0 -8rem; } }
@media (max-width: 36rem) { main { padding: 2rem 1rem; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000;
    --conflict: #8a1f10; --note: #6b4a00; --unknown: #444; --good: #1d5a30; --mark: #f3ecd0; }
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; } .wide { margin: 0; }
  h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; }
  a { text-decoration: none; } .bar, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
