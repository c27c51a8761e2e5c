/** Reads a source file: its prose, and who published it when under which headline. */
import { createHash } from "node:crypto";
import { blank } from "./blank";
import { decode } from "./charset";
import { blankFurniture } from "./furniture";
import { readHead } from "./head";
import { readSourceText } from "./prose";
import type { Article, Problem } from "../model";

/**
 * The article in the bytes of a file, or why there is none. Front matter says title, publisher, byline and date;
 * what it leaves out is read from the lines around the text. The headline is prose, machine lines are blanked:
 * in "shafaq.com\n\nTalks go on\n\n2025-03-06\n\n…" only "Talks go on" and the paragraphs are left.
 */
export function readArticle(path: string, bytes: Uint8Array): Article | Problem {
  const foreign = signatures.find(({ bytes: sign }) => sign.every((byte, i) => bytes[i] === byte));
  const text = decode(bytes);
  const reason = foreign ? `This is a ${foreign.format}, not text. Save it as text or Markdown.` : whyUnreadable(text);
  if (reason) return { path, reason };
  const { front, prose, lines } = readSourceText(text, path);
  const clear = blankFurniture({ text: lines, prose: prose.prose });
  const { machine, ...head } = readHead({ text: lines, prose: clear });
  return {
    path,
    title: front.title ?? head.title ?? nameOf(path),
    publisher: front.publisher ?? head.publisher,
    byline: front.byline ?? head.byline,
    published: front.published ?? head.published,
    primary: front.primary,
    prose: { ...prose, prose: blank(clear, machine) },
    hash: createHash("sha256").update(bytes).digest("hex"),
  };
}

/** First bytes of the files that people drop into a source folder under a wrong name. */
const signatures = [
  { format: "PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { format: "Word or ZIP file", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { format: "old Word file", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { format: "picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { format: "picture", bytes: [0xff, 0xd8, 0xff] },
];

function whyUnreadable(text: string): string | undefined {
  if (text.trim() === "") return "The file is empty.";
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0;
  if (controls > sample.length / 100) return "The file is not text. Save it as text or Markdown.";
  return /\p{L}/u.test(text) ? undefined : "The file has no words.";
}

/** `nameOf("sources/wire/talks.txt")` is "talks". */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.replace(/\.[^.]*$/, "") || name;
}
