import { join } from "node:path";
import type { SitePlace } from "../../domain/report/address.ts";
import { parseSite } from "../../domain/report/parseReport.ts";
import type { SiteFile } from "../../domain/report/schema.ts";
import { faultOfAddress } from "../../domain/report/webAddress.ts";
import { type FolderSettings, readFolders } from "./folders.ts";
import { openFile } from "./openFile.ts";
import { readDataFile } from "./readData.ts";

/** Where the site will stand, as whoever builds it may say; this wins over data/site.json. */
export type PlaceSettings = { SITE_URL?: string | undefined; BASE_PATH?: string | undefined };

/**
 * Where the site will stand: the address of SITE_URL or else of data/site.json, and the sub-path of BASE_PATH or else of
 * that address. Throws a sentence where SITE_URL is no address, or where the address and BASE_PATH name different paths.
 */
export function readSitePlace({ SITE_URL, BASE_PATH }: PlaceSettings, configured: string | null): SitePlace {
  const given = SITE_URL || configured;
  const address = given ? wholeAddress(given, SITE_URL ? "SITE_URL" : "“address” in data/site.json") : null;
  const pathOfAddress = address === null ? "/" : new URL(address).pathname;
  const fault = BASE_PATH && /[?#:\\]/.exec(BASE_PATH)?.[0];
  if (fault) {
    throw new Error(
      `BASE_PATH is “${BASE_PATH}”, which holds “${fault}”: write the path alone, like /casualties/. Git for Windows turns what begins with a slash into a folder of its own: write casualties/.`,
    );
  }
  const basePath = BASE_PATH ? basePathOf(BASE_PATH) : pathOfAddress;
  if (address !== null && basePath !== pathOfAddress) {
    throw new Error(
      `BASE_PATH says that the site stands under ${basePath}, and its address ${address} says ${pathOfAddress}: ` +
        "leave BASE_PATH out, or let both name one path.",
    );
  }
  return { address, basePath };
}

/** What a build is told by its surroundings and by data/site.json. */
export type SiteOptions = { dataFolder: string; siteFolder: string; place: SitePlace; name: string };

export function readSiteOptions(settings: PlaceSettings & FolderSettings = process.env): SiteOptions {
  const { dataFolder, siteFolder } = readFolders(settings);
  const { name, address } = readSiteFile(dataFolder);
  return { dataFolder, siteFolder, place: readSitePlace(settings, address), name };
}

/** With a slash at its end, as paths are added to it. */
function wholeAddress(given: string, from: string): string {
  // As somebody may type it, with spaces that an address escapes.
  const fault = faultOfAddress(given.replaceAll(" ", "%20"));
  const url = fault === null ? new URL(given) : undefined;
  const path = url && decodedPath(url);
  if (!url || path === undefined || url.search || url.hash) {
    const why = fault === null || fault.startsWith("is ") ? "" : `, which ${fault}`;
    throw new Error(
      `${from} is “${given}”${why}: write the whole address of the site, like https://example.org/casualties/`,
    );
  }
  return `${url.origin}${basePathOf(path)}`;
}

function decodedPath({ pathname }: URL): string | undefined {
  try {
    return decodeURI(pathname);
  } catch {
    // A “%” that begins no code.
    return undefined;
  }
}

/** “casualties”, “/casualties” or “/casualties/” → “/casualties/”, escaped as an address is. */
function basePathOf(path: string): string {
  return new URL(`/${path}/`.replace(/\/+/g, "/"), "http://localhost").pathname;
}

/**
 * What data/site.json says, as far as it can be read: the build needs the name and the address before it checks the data.
 * What is wrong with the file is left to that check, which stops the build.
 */
function readSiteFile(dataFolder: string): SiteFile {
  const { document } = openFile(readDataFile(join(dataFolder, "site.json")));
  return parseSite(document?.value).content;
}
