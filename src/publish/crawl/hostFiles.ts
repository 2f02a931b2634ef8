import { homePath, notFoundPath, pageKinds, pathOnHost, type SitePlace } from "../../domain/report/address.ts";
import { contentType, type FinishedFile } from "../files/finishedFile.ts";

// What a static host may read to serve the site as it is meant. None of it is needed: each page carries its own policy.

/** Every file that speaks to hosts alone. */
export function hostFiles(place: SitePlace): FinishedFile[] {
  return [
    { path: "/_headers", body: headersFile(place) },
    // GitHub Pages would else leave out whatever begins with a dot or an underscore.
    { path: "/.nojekyll", body: "" },
    // Where readers of CSV on the Web are told to look for what a table holds (W3C, “site-wide location configuration”).
    { path: "/.well-known/csvm", body: "{+url}-metadata.json\ncsv-metadata.json\n../csv-metadata.json\n" },
  ];
}

type Rule = { paths: readonly string[]; headers: Readonly<Record<string, string>> };

/** Pages, by all that their addresses may be below the host’s root; but for embeds, which are made to stand in other sites. */
const pages = [homePath, notFoundPath, "/:page/", "/changes/*", "/reports/*", "/sources/*"];
const embeds = ["/embed/*"];

const claimFolder = pageKinds.claim.template;
const dataFolder = pageKinds.downloads.template;

/** Each name of a file that hosts may not know the ending of, below the folder where it stands. */
const typed = [
  ...["claim.jsonld", "claim.bib", "claim.ris", "claim.csv"].map((name) => `${claimFolder}${name}`),
  ...["report.jsonld", "claims.csv", "SHA256SUMS"].map((name) => `${dataFolder}${name}`),
  ...["feed.atom", "feed.json"].map((name) => `/changes/${name}`),
];

const revalidated = "public, max-age=0, must-revalidate";

// No two rules of one path may set a header to two values: hosts join them.
const rules: readonly Rule[] = [
  {
    paths: ["/*"],
    // No other site is told what a reader came from.
    headers: { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin" },
  },
  { paths: pages, headers: { "Cache-Control": revalidated, "Content-Security-Policy": "frame-ancestors 'self'" } },
  { paths: embeds, headers: { "Cache-Control": revalidated } },
  // They are named after what they hold.
  { paths: ["/assets/*"], headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  ...typed.map((path) => ({ paths: [path], headers: { "Content-Type": contentType(path) } })),
  {
    paths: [`${claimFolder}claim.csv`],
    headers: { Link: '<../csv-metadata.json>; rel="describedby"; type="application/csvm+json"' },
  },
];

/** The headers in the form that Netlify and Cloudflare Pages read; for other hosts the README has the same. */
function headersFile({ basePath }: SitePlace): string {
  return rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) =>
        [pathOnHost(path, basePath), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join(
          "\n",
        ),
      ),
    )
    .join("\n");
}
