/** Turns the bytes of a file into text, whatever encoding an old or foreign editor saved them in. */

/**
 * The text of a file: a byte order mark decides, then the zero bytes of UTF-16, then strict UTF-8, else windows-1252.
 * `decode(Uint8Array.of(0x93, 0x48, 0x69, 0x94))` is `“Hi”`. The byte order mark itself is not part of the text.
 */
export function decode(bytes: Uint8Array): string {
  const wide = byMark(bytes) ?? byZeros(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeWestern(bytes);
  }
}

type Wide = "utf-16le" | "utf-16be";

function byMark(bytes: Uint8Array): Wide | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** English in UTF-16 has a zero in nearly every second byte; no text in another encoding has any. */
function byZeros(bytes: Uint8Array): Wide | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.4 && even < half * 0.1) return "utf-16le";
  return even > half * 0.4 && odd < half * 0.1 ? "utf-16be" : undefined;
}

/** What windows-1252 has at 0x80 to 0x9f; some versions of Node decode these as Latin-1 controls. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009f]/g, (control) => western.charAt(control.charCodeAt(0) - 0x80));
}
