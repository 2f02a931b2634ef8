import { describe, expect, it } from "vitest";
import { readStyleSheet, stylesFor } from "../../../src/publish/document/pageStyles";

const pick = (html: string, css: string) => stylesFor(html, readStyleSheet(css));

describe("a page holds", () => {
  it.each([
    ["elements", "<a>", "a{color:red}", "b{color:red}"],
    ["elements of pictures, whatever their case", "<svg><linearGradient/></svg>", "linearGradient{x:0}", "line{x:0}"],
    ["classes", '<p class="one two">', ".two{color:red}", ".three{color:red}"],
    ["ids", '<p id="top">', "#top{color:red}", "#end{color:red}"],
    ["attributes, whatever their value", '<a href="/x">', "a[href^=http]{color:red}", "a[download]{color:red}"],
    ["attributes without a value", "<a download>", "[download]{color:red}", "[hidden]{color:red}"],
    ["languages, in whichever script", '<p lang="ar-Latn">', ":lang(ar){color:red}", ":lang(fa){color:red}"],
    ["all of what a selector asks for", '<p class="one"><b>', "p.one>b{color:red}", "p.two>b{color:red}"],
    ["one of several choices", "<p><b>", ":is(i,b){color:red}", ":is(i,u){color:red}"],
    [
      "a choice, whatever state that is in",
      "<p><b>",
      ":is(b:not(:has(+i))){color:red}",
      ":is(u:not(:has(+b))){color:red}",
    ],
  ])("the rules of its %s", (_, html, used, unused) => {
    expect(pick(html, unused + used + unused)).toBe(used);
  });

  it("of a rule for several things those that it has", () => {
    expect(pick("<p><b>", "i,b,u,p>b{color:red}")).toBe("b,p>b{color:red}");
  });

  it.each([
    ":target",
    ":checked",
    ":focus-visible",
    ":hover",
    "[open]",
    ":not([open])::details-content",
    ":not(.four)",
    ":has(>p)",
    ":nth-child(2n + 1)",
    "::before",
  ])("what it looks like in the state %s", (state) => {
    expect(pick("<details><p>", `details${state.replace("2n + 1", "2n+1")}{color:red}`)).not.toBe("");
    expect(pick("<p>", `details${state}{color:red}`)).toBe("");
  });

  it("what it looks like on paper and in forced colours, and no condition without a rule", () => {
    const onPaper = "@media print{p{color:red}@supports (color:red){p{color:red}}}";
    const forced = "@media (forced-colors:active){p{color:red}}";

    expect(pick("<p>", onPaper + forced)).toBe(onPaper + forced);
    expect(pick("<b>", onPaper + forced)).toBe("");
  });

  it("rules within rules, where those hold", () => {
    expect(pick('<p class="one">', "p{color:red;&.one{color:blue}&.two{color:green}}")).toBe(
      "p{color:red;&.one{color:blue}}",
    );
  });

  it("its rules in their order", () => {
    expect(pick("<p><b>", "b{color:red}i{color:red}p{color:red}b{color:blue}")).toBe(
      "b{color:red}p{color:red}b{color:blue}",
    );
  });

  it("the same bytes each time", () => {
    const [html, css] = ['<p class="one">', ":root{--a:red}.one{color:var(--a)}"];

    expect(pick(html, css)).toBe(pick(html, css));
  });
});

describe("properties of its own", () => {
  it("stand in it where a rule asks for them, be it by way of another one", () => {
    const css = ":root{--ink:red;--edge:var(--ink);--other:var(--third);--third:blue}p{color:var(--edge,red)}";

    expect(pick("<html><p>", css)).toBe(":root{--ink:red;--edge:var(--ink)}p{color:var(--edge,red)}");
    expect(pick("<html>", css)).toBe("");
  });

  it("stand in it where a picture asks for them", () => {
    expect(pick('<path fill="var(--ink)"/>', ":root{--ink:red;--edge:red}")).toBe(":root{--ink:red}");
  });

  it("stand in it under every condition", () => {
    const css = ":root{--ink:red}@media print{:root{--ink:black}}p{color:var(--ink)}";

    expect(pick("<p>", css)).toBe(css);
  });
});

it("holds the movements that a rule asks for", () => {
  const [rise, fall] = ["@keyframes rise{to{top:0}}", "@keyframes fall{to{top:9px}}"];

  expect(pick("<p>", `${rise}${fall}p{animation:1s rise}b{animation:1s fall}`)).toBe(`${rise}p{animation:1s rise}`);
});

it("holds whatever cannot be told to be of no use", () => {
  const css = '@property --angle{syntax:"<angle>";inherits:false;initial-value:0deg}';

  expect(pick("<p>", css)).toBe(css);
});

it("takes no words of the page for its elements", () => {
  expect(pick('<p title="1 &lt;b> 2">&lt;b class="one"&gt;</p>', "b{color:red}.one{color:red}")).toBe("");
});

it("stops the build at styles that a browser would pass over", () => {
  expect(() => readStyleSheet("p{color:red}}b{}")).toThrow();
});
