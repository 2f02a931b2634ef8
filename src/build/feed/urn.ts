import { createHash } from "node:crypto";

// Any lasting UUID will do: names that are ours get ids that nobody else's names get.
const ownNames = Buffer.from("0b1f6d7c4a0e4f8c9d5b2f3a7c61e894", "hex");

/** The lasting id of a thing with this name (RFC 9562, UUID version 5): the same wherever the site stands. */
export function urnOf(name: string): string {
  const bytes = createHash("sha1").update(ownNames).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
