import { renderToStaticMarkup } from "react-dom/server";
import { EmbedSnippet, type EmbedSnippetProps } from "../ui/page/EmbedSnippet.tsx";
import { Said } from "../ui/voice/Said.tsx";
import type { Phrase } from "../words/phrase.ts";

// HTML that leaves the site by itself. It is rendered before any page is built, so nothing here may ask for a style sheet
// or for the site's address.

/** A paragraph for whatever page a reader of feeds shows it in: all words that are not the site's name their language. */
export function renderParagraph(phrase: Phrase): string {
  return renderToStaticMarkup(
    <p>
      <Said phrase={phrase} />
    </p>,
  );
}

/** What another site pastes to show a claim. */
export function renderEmbedSnippet({ frame, caption, address, siteName }: EmbedSnippetProps): string {
  return renderToStaticMarkup(<EmbedSnippet frame={frame} caption={caption} address={address} siteName={siteName} />);
}
