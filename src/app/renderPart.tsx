import { renderToStaticMarkup } from "react-dom/server";
import { Said } from "../ui/voice/OwnWords.tsx";
import type { Phrase } from "../words/phrasebook/phrase.ts";

// HTML that leaves the site by itself. It is rendered before any page is built, so nothing here may ask for a style sheet
// or for the site's address.

/** A paragraph for whatever page a feed reader shows it in: words that are not the site's own carry their language. */
export function renderParagraph(phrase: Phrase): string {
  return renderToStaticMarkup(
    <p>
      <Said phrase={phrase} />
    </p>,
  );
}

type SnippetProps = {
  /** The page that the frame shows, and its size in CSS pixels: the width that it grows to at most. */
  frame: { address: string; title: string; width: number; height: number };
  caption: Phrase;
  /** The claim's own page. */
  address: string;
  siteName: string;
};

/** What another site pastes to show a claim. */
export function renderEmbedSnippet({ frame, caption, address, siteName }: SnippetProps): string {
  return renderToStaticMarkup(<EmbedSnippet frame={frame} caption={caption} address={address} siteName={siteName} />);
}

/**
 * The HTML that another site pastes to show a claim. What must not be lost stands outside of the frame, so that who says
 * it, its bound, period, most telling caveat and the way to it remain where frames are taken out of what people paste; and
 * before it, in a quotation, since that is what sites keep that show by themselves what an oEmbed answer holds.
 */
function EmbedSnippet({ frame, caption, address, siteName }: SnippetProps) {
  return (
    <>
      <blockquote cite={address}>
        <Said phrase={caption} /> <a href={address}>The claim with all its caveats, {siteName}</a>: {address}
      </blockquote>
      {"\n"}
      {/* In a page that is not ours there is no style sheet to say so, nor a policy that forbids attributes to. */}
      <iframe
        src={frame.address}
        title={frame.title}
        width="100%"
        height={frame.height}
        loading="lazy"
        style={{ border: 0, maxWidth: frame.width }}
      />
    </>
  );
}
