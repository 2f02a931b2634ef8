/** JSON as the files that people open hold it: indented, with a line break at its end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** An element of an XML document: what stands in it is text or elements, and is escaped when it is written. */
export type XmlElement = {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
};

/** An XML document. What XML 1.0 has no way to hold (control characters, halves of a pair) is written as U+FFFD. */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${formatElement(root)}\n`;
}

function formatElement({ name, attributes = {}, children }: XmlElement): string {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(" ");
  const content = children.map((child) => (typeof child === "string" ? escapeXml(child) : formatElement(child)));
  return children.length === 0 ? `<${opening}/>` : `<${opening}>${content.join("")}</${name}>`;
}

// A line break is written as a reference, or a parser would turn it into a space within an attribute.
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A file of the finished site that is not a page: its path on the site, and what stands in it. */
export type FinishedFile = { path: string; body: string | Uint8Array };
