import { renderEmbedSnippet } from "../../app/renderPart.tsx";
import {
  embedPath,
  homePath,
  oEmbedPath,
  previewPath,
  publicUrl,
  type SitePlace,
} from "../../domain/report/address.ts";
import { embedCaption, embedTitle, type PortableClaim } from "../../words/claims.ts";
import { leavingWords } from "../../words/language.ts";
import { type FinishedFile, formatJson } from "../files/finishedFile.ts";
import { previewSize } from "../preview/previewLook.ts";
import { embedWidth, planEmbedHeight } from "./planEmbedHeight.ts";

/** The HTML that another site pastes to show a claim: what must not be lost with it, and a frame with the claim in it. */
export function embedSnippet(claim: PortableClaim, place: SitePlace, siteName: string): string {
  const address = publicUrl(claim.path, place);
  return renderEmbedSnippet({
    frame: {
      address: publicUrl(embedPath(claim.report, claim.id), place),
      title: embedTitle(claim),
      width: embedWidth,
      height: planEmbedHeight(claim, address),
    },
    caption: embedCaption(claim),
    address,
    siteName,
  });
}

// A claim may be revised or withdrawn: nobody should keep showing the old one for longer than a day.
const secondsKept = 24 * 60 * 60;

/**
 * What an oEmbed consumer that is given a claim's address is told to show (oembed.com, version 1.0, type “rich”). Its
 * addresses are whole where the site's is known; where it is not they are from the host's root on, which no consumer
 * elsewhere can follow.
 */
export function oEmbedFile(claim: PortableClaim, place: SitePlace, siteName: string): FinishedFile {
  const answer = {
    version: "1.0",
    type: "rich",
    title: embedTitle(claim),
    // Whoever shows it prints “by” before it: the words are the site's, whoever is said to make the claim.
    author_name: leavingWords.paraphraseBy(siteName),
    author_url: publicUrl(homePath, place),
    provider_name: siteName,
    provider_url: publicUrl(homePath, place),
    cache_age: secondsKept,
    html: embedSnippet(claim, place, siteName),
    width: embedWidth,
    height: planEmbedHeight(claim, publicUrl(claim.path, place)),
    thumbnail_url: publicUrl(previewPath(claim.path), place),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  };
  return { path: oEmbedPath(claim.path), body: formatJson(answer) };
}
