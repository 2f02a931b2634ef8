import { aboutPath } from "../../domain/address.ts";

/** A path of the site as a link: with the sub-path that it is hosted under. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, "")}${path}`;
}

/** Where a word of this site is explained. */
export function glossaryHref(term: string): string {
  return `${href(aboutPath)}#${termAnchor(term)}`;
}

/** The anchor of a word in the glossary. The underscore keeps it apart from every id in data/. */
export function termAnchor(term: string): string {
  return `term_${term.toLowerCase().replaceAll(" ", "_")}`;
}
