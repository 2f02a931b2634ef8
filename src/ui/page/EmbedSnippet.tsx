import type { Phrase } from "../../words/phrase.ts";
import { Said } from "../voice/Said.tsx";

export type EmbedSnippetProps = {
  /** The page that the frame shows, and its size in CSS pixels: the width that it grows to at most. */
  frame: { address: string; title: string; width: number; height: number };
  caption: Phrase;
  /** The claim's own page. */
  address: string;
  siteName: string;
};

/**
 * The HTML that another site pastes to show a claim. The caption stands outside of the frame, so that who says it, its
 * bound, period, most telling caveat and the link to it remain where frames are taken out of what people paste.
 */
export function EmbedSnippet({ frame, caption, address, siteName }: EmbedSnippetProps) {
  return (
    // Browsers indent a figure by 40 pixels on either side, which a narrow column does not have. In a page that is not
    // ours there is no style sheet to say so, nor a policy that forbids attributes to.
    <figure style={{ margin: 0, maxWidth: frame.width }}>
      {"\n"}
      <iframe
        src={frame.address}
        title={frame.title}
        width="100%"
        height={frame.height}
        loading="lazy"
        style={{ border: 0 }}
      />
      {"\n"}
      <figcaption>
        <Said phrase={caption} /> <a href={address}>The claim with all its caveats, {siteName}</a>
      </figcaption>
      {"\n"}
    </figure>
  );
}
