import { describe, expect, it } from "vitest";
import { claimItem } from "../../../src/publish/cite/claimItem";
import { formatCiteWeb } from "../../../src/publish/cite/formatCiteWeb";
import type { PortableClaim } from "../../../src/words/claims";
import { anArticle, aQuote, aReport, aToll } from "../../support/builders";
import { aClaimInWords, aPortableClaim, hardWords, publishedClaims, somewhere, sum } from "./portableClaims";

const write = (claim: PortableClaim, site = "Who says how many") =>
  formatCiteWeb(claimItem(claim, somewhere, site, sum), claim);

it("is a template that can be pasted, with the day of access left to whoever pastes it", () => {
  expect(write(aPortableClaim())).toBe(
    "{{cite web |url=https://casualties.example/viewer/reports/alpha-report/claims/alpha-toll/ |title=“At least 12 civilians were killed in Alpha in May 2020” &#91;paraphrase of a claim that Daily Paper, article 1, published &#91;1 June 2020&#93;, attributes to Town Watch (monitor)&#93;. Figure: at least 12 civilians killed (bound: “at least”, a floor without a ceiling). Period: May 2020. Place: Alpha. Reported, not verified here. Revision 1, 2 June 2020 |date=2020-06-02 |website=Who says how many |access-date= |language=en |at=words of Daily Paper, article 1, paragraph 1 |quote=Town Watch said at least 12 civilians were killed in Alpha in May 2020.}}",
  );
});

it("quotes all of the article’s words for the claim, and says where each stand", () => {
  const article = anArticle({ paragraphs: ["At least 12 were killed.", "They were civilians. It was May."] });
  const quotes = [
    aQuote({ exact: "At least 12 were killed." }),
    aQuote({ paragraph: 2, exact: "They were civilians." }),
    aQuote({ paragraph: 2, exact: "It was May." }),
  ];

  const { quote, at } = fieldsOf(write(aPortableClaim(aReport({ article, claims: [aToll({ quotes })] }))));

  expect(quote).toBe("At least 12 were killed. … They were civilians. … It was May.");
  expect(at).toBe("words of Daily Paper, article 1, paragraph 1 and paragraph 2");
});

describe("whatever stands in its words", () => {
  const signs =
    "[[File:A.png|thumb]] {{tl|x}} ''b'' '''c''' ~~~~ __NOTOC__ <ref>r</ref> <!-- c --> & &amp; https://a.example }} ]]";

  it.each([...hardWords, ["signs of a wiki", signs] as const])("%s stay words", (_what, words) => {
    const text = write(aClaimInWords(words), words);
    const { title = "", quote, website } = fieldsOf(text);

    const shown = words.replace(/\s+/g, " ").trim();
    expect(text.slice(2, -2)).not.toMatch(/[[\]{}<>\n]|''|~~~|__|&(?!#\d+;)/);
    expect(readEntities(quote)).toBe(shown);
    expect(readEntities(website)).toBe(shown);
    expect(readEntities(title)).toContain(shown.replaceAll("“", "‘").replaceAll("”", "’"));
  });
});

it.each(publishedClaims().map((claim) => [claim.id, claim] as const))("gives every field of %s", (_id, claim) => {
  expect(Object.keys(fieldsOf(write(claim)))).toEqual([
    "url",
    "title",
    "date",
    "website",
    "access-date",
    "language",
    "at",
    "quote",
  ]);
});

/** What a wiki reads between the bars of a template. */
function fieldsOf(template: string): Record<string, string> {
  const [name, ...fields] = template.replace(/^\{\{|\}\}$/g, "").split("|");
  expect(name).toBe("cite web ");
  return Object.fromEntries(
    fields.map((field) => {
      const [, key = "", value = ""] = /^([^=]*)=(.*)$/.exec(field) ?? [];
      return [key, value.trim()];
    }),
  );
}

function readEntities(text = ""): string {
  return text.replace(/&#(\d+);/g, (_entity, code) => String.fromCodePoint(Number(code)));
}
