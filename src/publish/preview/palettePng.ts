import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const compress = promisify(deflate);
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostColours = 256;
const unfiltered = Buffer.alloc(1);

/**
 * A picture of few colours as a PNG with a palette, a third the size of one in true colour. Of more than 256 colours the
 * rarest, which are shades at the edges of letters, become the nearest of the others. `pixels` are opaque RGBA.
 */
export async function palettePng(pixels: Uint8ClampedArray, width: number, height: number): Promise<Buffer> {
  const counts = new Map<number, number>();
  forEachRun(pixels, (colour, start, end) => {
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  });
  const byCount = [...counts].sort(([a, many], [b, few]) => few - many || a - b).map(([colour]) => colour);
  const palette = byCount.slice(0, mostColours);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of byCount.slice(mostColours)) places.set(colour, nearest(colour, palette));

  const indices = Buffer.alloc(width * height);
  forEachRun(pixels, (colour, start, end) => indices.fill(places.get(colour) ?? 0, start, end));
  // Each row begins with a byte that says it is not filtered: of a palette's places no row predicts the next.
  const rows = Array.from({ length: height }, (_, row) => [
    unfiltered,
    indices.subarray(row * width, (row + 1) * width),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(parts))),
    chunk("IDAT", await compress(Buffer.concat(rows.flat()))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Neighbours of one colour at once, since most of a picture is its ground: pixel by pixel takes several times as long. */
function forEachRun(pixels: Uint8ClampedArray, use: (colour: number, start: number, end: number) => void) {
  const count = pixels.length / 4;
  const colourOf = (pixel: number) =>
    ((pixels[4 * pixel] ?? 0) << 16) | ((pixels[4 * pixel + 1] ?? 0) << 8) | (pixels[4 * pixel + 2] ?? 0);
  for (let start = 0, end = 0; start < count; start = end) {
    const colour = colourOf(start);
    for (end = start + 1; end < count && colourOf(end) === colour; ) end += 1;
    use(colour, start, end);
  }
}

/** The size of a PNG in pixels, or undefined where the bytes are not a whole one. */
export function findPngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isWhole =
    bytes.length > 45 &&
    bytes.subarray(0, 8).equals(signature) &&
    bytes.subarray(-12).equals(chunk("IEND", Buffer.alloc(0)));
  return isWhole ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function parts(colour: number): [number, number, number] {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

function nearest(colour: number, palette: readonly number[]): number {
  const [red, green, blue] = parts(colour);
  const distances = palette.map((candidate) => {
    const [r, g, b] = parts(candidate);
    return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
  });
  return distances.indexOf(Math.min(...distances));
}
