import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path/posix";
import { parseSync } from "vite";
import { isList, isObject } from "../../src/domain/report/json";

export type SyntaxNode = Record<string, unknown> & { type: string; start: number; end: number };

/** A module that another one names; `isErased` where only its types are taken, so that no script asks for it. */
export type Import = { name: string; isErased: boolean; lines: number };

export type SourceModule = {
  path: string;
  /** How many lines are not empty. */
  lines: number;
  nodes: SyntaxNode[];
  imports: Import[];
  /** Where a node stands, as “path:line”. */
  placeOf: (node: SyntaxNode) => string;
};

/** Every module of the site, by its path. What only declares types for a library is none. */
export const modules: ReadonlyMap<string, SourceModule> = new Map(
  scriptsIn("src")
    .filter((path) => !path.endsWith(".d.ts"))
    .map((path) => [path, readModule(path)]),
);

/** The paths of all scripts in a folder, however deep. */
export function scriptsIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return paths.filter((path) => /\.tsx?$/.test(path));
}

/** Everything that a browser which asks for a module gets with it. */
export function reach(entry: string): string[] {
  const reached = new Set([entry]);
  for (const name of reached) {
    for (const { name: next, isErased } of modules.get(name)?.imports ?? []) {
      if (!isErased) reached.add(next);
    }
  }
  return [...reached];
}

function readModule(path: string): SourceModule {
  const text = readFileSync(path, "utf8");
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed.`);
  const nodes = collectNodes(program);
  return {
    path,
    lines: text.split("\n").filter((line) => line.trim() !== "").length,
    nodes,
    imports: nodes.flatMap((node) => importOf(node, path, text)),
    placeOf: ({ start }) => `${path}:${text.slice(0, start).split("\n").length}`,
  };
}

function collectNodes(value: unknown): SyntaxNode[] {
  if (isList(value)) return value.flatMap(collectNodes);
  if (!isObject(value)) return [];
  const inner = Object.values(value).flatMap(collectNodes);
  return isNode(value) ? [value, ...inner] : inner;
}

function isNode(value: Record<string, unknown>): value is SyntaxNode {
  return typeof value.type === "string" && typeof value.start === "number" && typeof value.end === "number";
}

// “import { type X }” stays in the output as a bare import, so that only “import type” is erased.
function importOf(node: SyntaxNode, path: string, text: string): Import[] {
  const { source } = node;
  if (!/^(Import|Export)/.test(node.type) || !isObject(source) || typeof source.value !== "string") return [];
  const isErased = node.importKind === "type" || node.exportKind === "type";
  const lines = text.slice(node.start, node.end).split("\n").length;
  return [{ name: resolve(source.value, path), isErased, lines }];
}

function resolve(name: string, from: string): string {
  if (!name.startsWith(".")) return name;
  const path = join(dirname(from), name);
  if (extname(path) === ".css") return path;
  return [path, `${path}.ts`, `${path}.tsx`].find((candidate) => existsSync(candidate)) ?? path;
}
