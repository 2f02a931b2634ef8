import type { Citation, CitationStyle, ClaimShare } from "../../domain/claimShare.ts";
import { formatFileSize } from "../../domain/fileSize.ts";
import { copyMark } from "../page/CopyLink.tsx";
import { href } from "../page/href.ts";
import { CopyText } from "./CopyText.tsx";
import styles from "./SharePanel.module.css";

type Props = { share: ClaimShare };

/** A claim to copy, cite, take away and show elsewhere. The build alone renders it: its texts would cost a script dear. */
export function SharePanel({ share }: Props) {
  return (
    <>
      <h2>Copy, cite, take away</h2>
      <h3>Quotation with attribution</h3>
      <CopyText id="copy_quotation" name="the quotation" dir="auto" text={share.quotation} />
      <h3>Address</h3>
      <div className={styles.copied}>
        <pre className={styles.text}>{share.address}</pre>
        {/* Copied as a link, since script knows the host even where the build was not told it. */}
        <p className={styles.links}>
          <a className={styles.copy} href={share.address} {...{ [copyMark]: "" }}>
            Copy the address
          </a>
        </p>
      </div>
      <h3>Citations</h3>
      {share.citations.map((citation) => (
        <CitationText key={citation.style} citation={citation} />
      ))}
      <h3 className={styles.elsewhere}>For another site, or a program</h3>
      <details className={styles.typed}>
        <summary>HTML that shows the claim within a page</summary>
        <CopyText id="copy_embed" name="the HTML" dir="ltr" text={share.embedSnippet}>
          <a href={href(share.embedPath)}>See what it shows</a>
        </CopyText>
      </details>
      <ul className={styles.files}>
        {share.downloads.map(({ path, format, explanation, bytes }) => (
          <li key={path}>
            <a href={href(path)} download>
              {format}
            </a>
            , {formatFileSize(bytes)}: {explanation}
          </li>
        ))}
      </ul>
      {share.errorReport !== null && (
        <p className={styles.links}>
          <a href={share.errorReport}>Report an error in this claim</a>
        </p>
      )}
    </>
  );
}

function CitationText({ citation: { style, text, path } }: { citation: Citation }) {
  const name = styleName(style);
  const isTyped = path !== null;
  return (
    <details className={isTyped ? styles.typed : undefined}>
      <summary>{name}</summary>
      <CopyText
        id={`cite_${style.replace("-", "_")}`}
        name={`the ${name} citation`}
        dir={isTyped ? "ltr" : "auto"}
        text={text}
      >
        {path !== null && (
          <a href={href(path)} download>
            The same as a file
          </a>
        )}
      </CopyText>
    </details>
  );
}

function styleName(style: CitationStyle): string {
  switch (style) {
    case "chicago":
      return "Chicago";
    case "apa":
      return "APA";
    case "bibtex":
      return "BibTeX";
    case "ris":
      return "RIS";
    case "csl-json":
      return "CSL-JSON";
  }
}
