import { type ScriptKind, scriptKinds } from "../domain/report/address.ts";
import { keysOf } from "../domain/report/json.ts";
import { type Page, scriptPages } from "../pages/page.tsx";
import type { PageData } from "../pages/pageData.ts";

/** The page at a path, out of the data that belong to that path; without data there is no page. */
export function findPage(path: string, data: PageData | undefined): Page<ScriptKind> {
  if (!data) return { kind: "not-found", wanted: null };
  for (const kind of keysOf(scriptPages)) {
    const page = findOfKind(kind, path, data);
    if (page) return page;
  }
  const claim = path.split("/").filter(Boolean).at(-1) ?? "";
  return { kind: "not-found", wanted: data.kind === "report" ? { dossier: data.dossier, claim } : null };
}

function findOfKind<Kind extends ScriptKind>(kind: Kind, path: string, data: PageData): Page<Kind> | undefined {
  const parts = scriptKinds[kind].match(path);
  return parts && scriptPages[kind].find(data, parts);
}
