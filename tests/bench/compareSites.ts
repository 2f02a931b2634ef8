import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";

// `npm run compare BEFORE AFTER`: what differs between two built sites, but for what follows from the code alone and not
// from the data: the names of scripts and of classes, the styles, and the version and the hashes made from these.

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error("Name two folders with built sites: npm run compare -- /tmp/before dist");
  process.exit(2);
}

const [earlier, later] = [filesIn(before), filesIn(after)];
const gone = [...earlier].filter((file) => !later.has(file)).map((file) => `gone     ${file}`);
const come = [...later].filter((file) => !earlier.has(file)).map((file) => `come     ${file}`);
const changed = await Promise.all(
  [...earlier].filter((file) => later.has(file)).map((file) => describeChange(file, before, after)),
);
const lines = [...gone, ...come, ...changed.filter((line) => line !== undefined)];
console.log([...lines, `${lines.length} of ${new Set([...earlier, ...later]).size} files differ.`].join("\n"));

/** Every file of a site; a script under its name without its hash. */
function filesIn(folder: string): Set<string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Set(paths.filter((path) => statSync(join(folder, path)).isFile() && !path.startsWith("assets")));
}

async function describeChange(file: string, before: string, after: string): Promise<string | undefined> {
  const [old, now] = [readFileSync(join(before, file)), readFileSync(join(after, file))];
  if (old.equals(now)) return undefined;
  if (file.endsWith(".png")) return `picture  ${file}: ${await comparePixels(old, now)}`;
  const [oldText, nowText] = [withoutNames(old.toString("utf8")), withoutNames(now.toString("utf8"))];
  if (oldText === nowText) return undefined;
  const at = [...oldText].findIndex((letter, index) => letter !== nowText[index]);
  const from = Math.max(0, (at === -1 ? oldText.length : at) - 80);
  return `changed  ${file}\n  - ${excerpt(oldText, from)}\n  + ${excerpt(nowText, from)}`;
}

function excerpt(text: string, from: number): string {
  return JSON.stringify(text.slice(from, from + 240));
}

/** A page without what its code alone decides. A class is named by the order in which the page first uses it. */
function withoutNames(text: string): string {
  const names = new Map<string, string>();
  const nameOf = (name: string) => {
    if (!names.has(name)) names.set(name, `class${names.size + 1}`);
    return names.get(name) ?? name;
  };
  return text
    .replace(/<style>[\s\S]*?<\/style>/g, "<style></style>")
    .replace(/ class="([^"]*)"/g, (_, used: string) => ` class="${used.split(" ").map(nameOf).join(" ")}"`)
    .replace(/'sha256-[^']*'/g, "'sha256'")
    .replace(/(assets\/[a-z-]+)-[\w-]{8}\.(js|css)/g, "$1.$2")
    .replace(/data-version="[^"]*"|"version":"[\w.-]{17}"/g, "version")
    .replace(/preview\.png\?[0-9a-f]{8}/g, "preview.png");
}

/** How far two pictures are apart, in steps of 255, at their worst pixel and on the whole. */
async function comparePixels(old: Buffer, now: Buffer): Promise<string> {
  const [a, b] = await Promise.all([old, now].map(pixelsOf));
  if (a === undefined || b === undefined || a.length !== b.length) return "another size";
  const steps = a.map((value, index) => Math.abs(value - (b[index] ?? 0)));
  const worst = steps.reduce((most, step) => Math.max(most, step), 0);
  const apart = steps.reduce((count, step) => count + Number(step > 0), 0);
  return `${old.length} → ${now.length} bytes, ${worst} of 255 at the worst, ${((100 * apart) / steps.length).toFixed(2)} % of values differ`;
}

async function pixelsOf(bytes: Buffer): Promise<number[]> {
  const image = await loadImage(bytes);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return [...context.getImageData(0, 0, image.width, image.height).data];
}
