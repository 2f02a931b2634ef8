import { expect, it } from "vitest";
import { decodeText } from "../../../src/publish/files/openFile";

const utf8 = (text: string) => new TextEncoder().encode(text);

it("reads UTF-8", () => {
  expect(decodeText(utf8("“Raqqah”, الرقة"))).toEqual({ text: "“Raqqah”, الرقة" });
});

it.each([
  ["a byte order mark", [0xef, 0xbb, 0xbf, ...utf8("{}")], "byte order mark", 1, 1],
  ["UTF-16, little end first", [0xff, 0xfe, 0x7b, 0x00], "UTF-16", 1, 1],
  ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0x7b], "UTF-16", 1, 1],
  ["UTF-16 without a mark", [0x7b, 0x00, 0x7d, 0x00], "UTF-16", 1, 1],
  ["a letter in Latin-1", [...utf8("{\n“a”"), 0xe9, 0x22], "line 2, column 4", 2, 4],
  ["a letter that breaks off", [...utf8("a\nb\n"), 0xe2, 0x80], "line 3, column 1", 3, 1],
])("refuses %s and says where", (_, bytes, says, line, column) => {
  const decoded = decodeText(Uint8Array.from(bytes));

  expect(decoded).toMatchObject({ line, column });
  expect("says" in decoded && decoded.says).toContain(says);
});
