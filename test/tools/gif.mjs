/** Pictures of a page into an animated GIF: one palette, and of every frame only what has changed. */
import gifenc from "gifenc";
import { PNG } from "pngjs";

/** Encodes `{ png, time }` frames, `time` in milliseconds; equal neighbours become one frame. */
export function encodeGif(frames) {
  const pictures = merge(frames.map(({ png, time }) => ({ ...PNG.sync.read(png), time })));
  const [{ width, height }] = pictures;
  const palette = commonest(pictures, 255);
  const nothing = palette.length;
  const indexOf = finder(palette);
  const gif = gifenc.GIFEncoder();
  let before;
  for (const { data, time } of pictures) {
    const indexed = Uint8Array.from({ length: width * height }, (_, pixel) => indexOf(data, pixel * 4));
    const changed = before ? indexed.map((color, pixel) => (color === before[pixel] ? nothing : color)) : indexed;
    const first = before ? { transparent: true, transparentIndex: nothing } : { palette: [...palette, [0, 0, 0]] };
    gif.writeFrame(changed, width, height, { ...first, delay: time, dispose: 1 });
    before = indexed;
  }
  gif.finish();
  return gif.bytes();
}

function merge(pictures) {
  const merged = [];
  for (const picture of pictures) {
    const last = merged.at(-1);
    if (last && Buffer.compare(last.data, picture.data) === 0) last.time += picture.time;
    else merged.push({ ...picture });
  }
  return merged;
}

/** The colours that most pixels have: a window has few, and these must be exact. */
function commonest(pictures, most) {
  const counts = new Map();
  for (const { data } of pictures)
    for (let at = 0; at < data.length; at += 4) {
      const color = key(data, at);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  const sorted = [...counts].sort(([, a], [, b]) => b - a).slice(0, most);
  return sorted.map(([color]) => [color >> 16, (color >> 8) & 255, color & 255]);
}

/** Finds the index of the colour that is nearest to a pixel's. */
function finder(palette) {
  const known = new Map();
  return (data, at) => {
    const color = key(data, at);
    const index = known.get(color) ?? gifenc.nearestColorIndex(palette, [data[at], data[at + 1], data[at + 2]]);
    known.set(color, index);
    return index;
  };
}

function key(data, at) {
  return (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
}
