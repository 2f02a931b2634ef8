import { basename } from "node:path/posix";
import { expect, it } from "vitest";
import { isObject } from "../src/domain/report/json";
import { modules, type SyntaxNode, scriptsIn } from "./support/sourceModules";

it.each([
  ["has a default export", (node: SyntaxNode) => node.type === "ExportDefaultDeclaration"],
  ["uses any", (node: SyntaxNode) => node.type === "TSAnyKeyword"],
  ["passes on whole modules", (node: SyntaxNode) => node.type === "ExportAllDeclaration"],
  ["tells the compiler that nothing is missing", (node: SyntaxNode) => node.type === "TSNonNullExpression"],
  ["tells the compiler of what type a value is", isCast],
])("no module %s", (_, isFound) => {
  expect(placesOf(isFound)).toEqual([]);
});

it("no module has a style attribute, but for the HTML that stands in pages with a policy and styles of their own", () => {
  expect(filesWith((node) => isAttribute(node, "style"))).toEqual(["src/app/renderPart.tsx"]);
});

it("every module leaves HTML to React, but for parts of pages that the build alone renders", () => {
  expect(filesWith((node) => isAttribute(node, "dangerouslySetInnerHTML"))).toEqual([
    "src/pages/FinishedPart.tsx",
    "src/pages/OutsidePart.tsx",
  ]);
});

it("every module is named after its idea", () => {
  const vague = /^(index|utils?|helpers?|common|types|misc|lib)$/;
  const names = [...modules.keys(), ...scriptsIn("tests")];

  expect(names.filter((path) => vague.test(basename(path).replace(/\..*$/, "")))).toEqual([]);
});

function placesOf(isFound: (node: SyntaxNode) => boolean): string[] {
  return [...modules.values()].flatMap(({ nodes, placeOf }) => nodes.filter(isFound).map(placeOf));
}

function filesWith(isFound: (node: SyntaxNode) => boolean): string[] {
  return [...modules.values()].filter(({ nodes }) => nodes.some(isFound)).map(({ path }) => path);
}

/** “as const” is none: it says nothing but what is there. */
function isCast({ type, typeAnnotation }: SyntaxNode): boolean {
  const isConst =
    isObject(typeAnnotation) && isObject(typeAnnotation.typeName) && typeAnnotation.typeName.name === "const";
  return type === "TSTypeAssertion" || (type === "TSAsExpression" && !isConst);
}

function isAttribute({ type, name }: SyntaxNode, wanted: string): boolean {
  return type === "JSXAttribute" && isObject(name) && name.name === wanted;
}
