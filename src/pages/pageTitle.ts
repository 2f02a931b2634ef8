import { siteName } from "../ui/voice/link.ts";
import { pageWords } from "../words/language.ts";

/** The title of a page in its parts: its own words, and the site’s name, which stands beside them or alone. */
export type PageTitle = { own: string | null; page: number };

/** The title of a page where it stands apart from the site’s name. */
export function ownTitle({ own, page }: PageTitle): string {
  const title = own ?? siteName;
  return page > 1 ? pageWords.numbered(title, page) : title;
}

/** The title of a page in one line, the site’s name at its end. */
export function formatTitle(title: PageTitle): string {
  return title.own === null ? ownTitle(title) : `${ownTitle(title)} · ${siteName}`;
}
