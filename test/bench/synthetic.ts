/** Makes news articles and drafts of any number, the same ones on every run, to measure time and not accuracy. */
import vectors from "../../claims-db/lexicon/vectors.json";

/** A text by number: `articleOf(7)` is always the same, some 400 words under a headline and a date. */
export function articleOf(number: number): string {
  const random = randomFrom(number + 1);
  const day = String(1 + (number % 28)).padStart(2, "0");
  const paragraphs = Array.from({ length: 8 }, () => [0, 1, 2].map(() => sentence(number, random)).join(" "));
  return `---\ntitle: ${sentence(number, random).slice(0, -1)}\ndate: 2025-03-${day}\n---\n\n${paragraphs.join("\n\n")}\n`;
}

/** A draft of about so many words that tells what the articles tell, with every tenth sentence told otherwise. */
export function draftOf(words: number): string {
  const random = randomFrom(99);
  const paragraphs: string[] = [];
  for (let count = 0; count < words;) {
    const article = Math.floor(random() * 5);
    const told = articleOf(article)
      .split("\n\n")
      .slice(1)
      .join(" ")
      .split(/(?<=\.) /);
    const chosen = [0, 1, 2].map(() => retold(told[Math.floor(random() * told.length)]?.trim() ?? "", random));
    paragraphs.push(chosen.join(" "));
    count += chosen.join(" ").split(" ").length;
  }
  return `${paragraphs.join("\n\n")}\n`;
}

function retold(sentence: string, random: Random): string {
  return random() < 0.1 ? sentence.replace(/\d+/, (digits) => String(Number(digits) + 11)) : sentence;
}

type Random = () => number;

/** Numbers from 0 to 1 that look like chance and are the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ordinary words, so that sentences of different articles have different words. */
const vocabulary = vectors.words.split(" ").filter((word) => /^[a-z]{5,10}$/.test(word));
const given = ["Anna", "Brian", "Carla", "David", "Elena", "Frank", "Grace", "Henry", "Irene", "James"];
const beginnings = ["Hal", "Mor", "Ver", "Tan", "Ros", "Kel", "Bran", "Win", "Dor", "Lind"];
const endings = ["berg", "well", "ton", "ford", "mann", "sen", "wick", "ley", "stead", "quist"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
const cities = ["Boston", "Cairo", "Lisbon", "Madrid", "Nairobi", "Oslo", "Prague", "Quito", "Rome", "Seoul"];

/** What a sentence is made of: one value by name. */
const parts: Readonly<Record<string, (random: Random, article: number) => string>> = {
  word: (random) => pick(vocabulary, random),
  person: (random, article) => {
    const at = (article * 3 + Math.floor(random() * 3)) % 1000;
    return `${given[at % 10]} ${beginnings[Math.floor(at / 10) % 10]}${endings[Math.floor(at / 100)]}`;
  },
  city: (random, article) => cities[(article + Math.floor(random() * 2)) % cities.length] ?? "",
  number: (random) => String(12 + Math.floor(random() * 4000)),
  percent: (random) => (random() * 60).toFixed(1),
  date: (random) => `${pick(months, random)} ${1 + Math.floor(random() * 28)}`,
};

const frames = [
  "{person} told reporters in {city} on {date} that {number} {word} workers had left the {word} plant.",
  "The {word} council approved ${number} million for the {word} programme, {percent} percent more than a year before.",
  "About {number} people gathered near the {word} market in {city}, according to {person}.",
  "“We will not accept a {word} plan that leaves the {word} families behind,” {person} said.",
  "Minister {person} is to visit the {word} centre on {date} for talks about the {word} treaty.",
  "The {word} company sold {number} {word} machines in {city}, which was fewer than the {number} of last year.",
  "A {word} report counted {number} {word} cases between {date} and the end of the year.",
  "Critics of the {word} project say that it will cost over ${number} million and serve the {word} trade alone.",
];

function sentence(article: number, random: Random): string {
  return pick(frames, random).replace(/\{(\w+)\}/g, (_, part: string) => parts[part]?.(random, article) ?? "");
}

function pick(list: readonly string[], random: Random): string {
  return list[Math.floor(random() * list.length)] ?? "";
}
