import { siteLanguage } from "./language.ts";

let names: Intl.DisplayNames | undefined;

/** A language by its tag, as the site’s own language calls it: “Dutch”; the tag where it has no name. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames([siteLanguage], { type: "language" });
  return names.of(tag) ?? tag;
}
