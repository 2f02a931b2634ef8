import { createHash } from "node:crypto";
import { basename } from "node:path";

const owners = new Map<string, string>();

/** A class name of four letters, the same in every build: it stands in every page, some hundred times. */
export function shortClassName(name: string, file: string): string {
  const owner = `${basename(file)} ${name}`;
  const digest = createHash("sha256").update(owner).digest();
  const short = [...digest.subarray(0, 4)].map((byte) => String.fromCharCode(97 + (byte % 26))).join("");
  const other = owners.get(short);
  if (other !== undefined && other !== owner)
    throw new Error(`“${owner}” and “${other}” get one class name: rename one.`);
  owners.set(short, owner);
  return short;
}
