import { type CssNode, generate, type List, type PseudoClassSelector, parse } from "css-tree";

/** A style sheet, parted so that of each page's HTML can be told which of its rules it can use. */
export type StyleSheet = {
  parts: readonly Part[];
  /** All names that its selectors ask for: what else a page holds makes no difference. */
  names: Names;
  /** What pages of some names can use, by these: most pages of a kind hold the same. */
  found: Map<string, string>;
};

type Part = Rule | Group | Keyframes | Whole;
type Rule = {
  kind: "rule";
  selectors: readonly Selector[];
  declarations: readonly Declaration[];
  within: readonly Part[];
};
/** Rules under a condition, as in `@media print`. */
type Group = { kind: "group"; condition: string; within: readonly Part[] };
type Keyframes = { kind: "keyframes"; name: string; text: string };
/** What cannot be told to be of no use. */
type Whole = { kind: "whole"; text: string };
type Selector = { text: string; canMatch: (names: Names) => boolean };
type Declaration = { property: string; text: string; values: readonly string[] };

/** The names of a page's elements (`a`), classes (`.ab`), ids (`#top`), attributes (`[href]`) and languages (`:lang(ar)`). */
type Names = ReadonlySet<string>;

/** Reads a style sheet; throws where it breaks the grammar of CSS, since a browser would pass over the rest of it. */
export function readStyleSheet(text: string): StyleSheet {
  const sheet = parse(text, {
    onParseError: (error) => {
      throw error;
    },
  });
  const asked = new Set<string>();
  const parts = sheet.type === "StyleSheet" ? readParts(sheet.children, asked) : [];
  return { parts, names: asked, found: new Map() };
}

function readParts(nodes: List<CssNode>, asked: Set<string>): Part[] {
  return nodes.toArray().flatMap((node) => (node.type === "Comment" ? [] : [readPart(node, asked)]));
}

function readPart(node: CssNode, asked: Set<string>): Part {
  if (node.type === "Rule" && node.prelude.type === "SelectorList") {
    const [declarations, within] = [node.block.children.toArray(), node.block.children.filter(isNoDeclaration)];
    return {
      kind: "rule",
      selectors: node.prelude.children
        .map((one) => ({ text: generate(one), canMatch: readSelector(one, asked) }))
        .toArray(),
      declarations: declarations.flatMap(readDeclaration),
      within: readParts(within, asked),
    };
  }
  if (node.type === "Atrule" && node.block) {
    const prelude = node.prelude ? generate(node.prelude) : "";
    if (/keyframes$/.test(node.name)) return { kind: "keyframes", name: prelude, text: generate(node) };
    if (["media", "supports", "container", "layer"].includes(node.name)) {
      return { kind: "group", condition: `@${node.name} ${prelude}`, within: readParts(node.block.children, asked) };
    }
  }
  return { kind: "whole", text: generate(node) };
}

function isNoDeclaration({ type }: CssNode): boolean {
  return type !== "Declaration";
}

function readDeclaration(node: CssNode): Declaration[] {
  if (node.type !== "Declaration") return [];
  const text = generate(node);
  // The value of a property of one's own is not taken apart by the grammar, so names are looked for in the text.
  return [{ property: node.property, text, values: text.match(/[-\w]+/g) ?? [] }];
}

// What the browser sets as a reader opens something, and what script sets once it is there (pages/ClaimsPage).
function isState(attribute: string): boolean {
  return attribute === "open" || attribute === "data-live";
}

/**
 * Whether a page of certain names can hold what a selector asks for. States (`:target`, `[open]`, what follows `:not`) are
 * left out of account: a page comes into them after it was built.
 */
function readSelector(selector: CssNode, asked: Set<string>): (names: Names) => boolean {
  const nodes = selector.type === "Selector" ? selector.children.toArray() : [];
  const conditions = nodes.flatMap((node) => {
    if (node.type === "PseudoClassSelector" && ["is", "where", "has"].includes(node.name)) {
      const choices = choicesOf(node).map((choice) => readSelector(choice, asked));
      return [(names: Names) => choices.some((canMatch) => canMatch(names))];
    }
    const name = nameAsked(node);
    if (name === undefined) return [];
    asked.add(name);
    return [(names: Names) => names.has(name)];
  });
  return (names) => conditions.every((holds) => holds(names));
}

/** The selectors that `:is` and its like choose among; those within them are theirs. */
function choicesOf(node: PseudoClassSelector): CssNode[] {
  return (node.children?.toArray() ?? []).flatMap((list) =>
    list.type === "SelectorList" ? list.children.toArray() : [list],
  );
}

function nameAsked(node: CssNode): string | undefined {
  switch (node.type) {
    case "ClassSelector":
      return `.${node.name}`;
    case "IdSelector":
      return `#${node.name}`;
    case "TypeSelector":
      return node.name === "*" ? undefined : node.name.toLowerCase();
    case "PseudoClassSelector":
      return node.name === "lang" ? generate(node) : undefined;
    case "AttributeSelector":
      return isState(node.name.name) ? undefined : `[${node.name.name.toLowerCase()}]`;
    default:
      return undefined;
  }
}

/**
 * The part of a style sheet that a page can use: the rules whose elements, classes and attributes stand in its HTML, in
 * their order, with the properties of its own (`--ink`) and the keyframes that those ask for. `html` is as React writes it.
 */
export function stylesFor(html: string, sheet: StyleSheet): string {
  const names = new Set([...namesIn(html)].filter((name) => sheet.names.has(name)));
  // Attributes of SVG may ask for a property too.
  const properties = [...new Set(html.match(/(?<=var\()--[-\w]+/g))];
  const key = [...[...names].sort(), ...properties.sort()].join(" ");
  const found = sheet.found.get(key) ?? findStyles(sheet.parts, names, properties);
  sheet.found.set(key, found);
  return found;
}

function findStyles(parts: readonly Part[], names: Names, properties: readonly string[]): string {
  const kept = keepParts(parts, names);
  return printParts(kept, askedValues(kept, properties));
}

function namesIn(html: string): Names {
  const names = new Set<string>();
  for (const [, element = "", attributes = ""] of html.matchAll(/<([a-z][^\s/>]*)((?:[^>"]|"[^"]*")*)>/gi)) {
    names.add(element.toLowerCase());
    for (const [, name = "", value = ""] of attributes.matchAll(/([^\s"=/]+)(?:="([^"]*)")?/g)) {
      names.add(`[${name.toLowerCase()}]`);
      if (name === "class") for (const one of value.split(/\s+/)) names.add(`.${one}`);
      if (name === "id") names.add(`#${value}`);
      if (name === "lang") for (const range of languageRanges(value)) names.add(`:lang(${range})`);
    }
  }
  return names;
}

/** What asks for a language and gets this one: “ar-Latn” and “ar” both do (RFC 4647, section 3.3.1). */
function languageRanges(language: string): string[] {
  const parts = language.split("-");
  return parts.map((_, place) => parts.slice(0, place + 1).join("-"));
}

function keepParts(parts: readonly Part[], names: Names): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === "group") return [{ ...part, within: keepParts(part.within, names) }];
    if (part.kind !== "rule") return [part];
    const selectors = part.selectors.filter(({ canMatch }) => canMatch(names));
    return selectors.length === 0 ? [] : [{ ...part, selectors, within: keepParts(part.within, names) }];
  });
}

/** Every word in the values of rules; of properties of one's own only where another word names them. */
function askedValues(parts: readonly Part[], properties: readonly string[]): ReadonlySet<string> {
  const declarations = declarationsIn(parts);
  const asked = new Set(properties);
  for (let before = -1; before !== asked.size; ) {
    before = asked.size;
    for (const declaration of declarations.filter((one) => isAsked(one, asked))) {
      for (const value of declaration.values) if (value !== declaration.property) asked.add(value);
    }
  }
  return asked;
}

function declarationsIn(parts: readonly Part[]): Declaration[] {
  return parts.flatMap((part) => [
    ...(part.kind === "rule" ? part.declarations : []),
    ...("within" in part ? declarationsIn(part.within) : []),
    ...(part.kind === "whole" ? [{ property: "", text: "", values: part.text.match(/[-\w]+/g) ?? [] }] : []),
  ]);
}

function isAsked({ property }: Declaration, asked: ReadonlySet<string>): boolean {
  return !property.startsWith("--") || asked.has(property);
}

function printParts(parts: readonly Part[], asked: ReadonlySet<string>): string {
  return parts.map((part) => printPart(part, asked)).join("");
}

function printPart(part: Part, asked: ReadonlySet<string>): string {
  if (part.kind === "whole") return part.text;
  if (part.kind === "keyframes") return asked.has(part.name) ? part.text : "";
  const within = printParts(part.within, asked);
  if (part.kind === "group") return within === "" ? "" : `${part.condition}{${within}}`;
  const declarations = part.declarations.filter((one) => isAsked(one, asked)).map(({ text }) => text);
  if (declarations.length === 0 && within === "") return "";
  const selectors = part.selectors.map(({ text }) => text).join(",");
  return `${selectors}{${[...declarations, within].filter((one) => one !== "").join(";")}}`;
}
