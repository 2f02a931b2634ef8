import { dataPath, homePath, pathOnHost, reportPath } from "../domain/report/address.ts";
import { type PageData, patience, versions } from "../pages/pageData.ts";

/** Where pages get their data from: memory at build time, the network in a browser, a builder in tests. */
export type ReportLibrary = {
  /** The data of the page at a path, if it is here already. */
  find(path: string): PageData | undefined;
  /** Brings the data of the page at a path here, or throws a `LibraryError`. */
  load(path: string): Promise<PageData>;
};

/** Why a page's data did not come: there is no such page, another version of the site is there by now, or a fault. */
export class LibraryError extends Error {
  constructor(readonly reason: "no-such-page" | "other-version" | "fault") {
    super(reason);
  }
}

/** What stands in a data file: the data, and which version of the code and of the data it is (publish/document/version). */
export type DataFile = { version: string; data: PageData };

/** A library whose data are all here: keyed by the path of their data file. */
export function memoryLibrary(files: ReadonlyMap<string, PageData>): ReportLibrary {
  const find = (path: string) => files.get(dataPath(path));
  return {
    find,
    async load(path) {
      const data = find(path);
      if (!data) throw new LibraryError("no-such-page");
      return data;
    },
  };
}

/**
 * A library that fetches each data file when a page first needs it, and keeps it. Data of another version of the code are not
 * used, since this script might misread them; nor, for the page at `path`, data of another version than the page is of.
 */
export function networkLibrary(basePath: string, version: string, path: string): ReportLibrary {
  const kept = new Map<string, PageData>();
  const coming = new Map<string, Promise<PageData>>();
  const [code = ""] = version.split(".");
  versions[dataPath(path)] = version;

  async function fetchData(file: string): Promise<PageData> {
    const expected = versions[file] ?? code;
    // Asked for by version: a copy that a cache kept of an older site would be of no use. A line that has fallen silent is
    // a fault like any other, to be said.
    const address = `${pathOnHost(file, basePath)}?${expected}`;
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (response.status === 404) throw new LibraryError("no-such-page");
    if (!response.ok) throw new LibraryError("fault");
    const found: DataFile = await response.json();
    if (!found.version.startsWith(expected)) throw new LibraryError("other-version");
    keep(file, found.version, found.data);
    return found.data;
  }

  function keep(file: string, version: string, data: PageData) {
    versions[file] = version;
    kept.set(file, data);
    if (data.kind === "home" && data.only) {
      keepTwin(reportPath(data.only.report.id), version, { kind: "report", dossier: data.only, home: null });
    }
    if (data.kind === "report" && data.home) keepTwin(homePath, version, { ...data.home, only: data.dossier });
  }

  // Home shows the one report of a collection of one in full: whoever comes to either has both, and it is fetched once.
  function keepTwin(path: string, version: string, data: PageData) {
    const file = dataPath(path);
    if (!kept.has(file)) keep(file, version, data);
  }

  return {
    find: (path) => kept.get(dataPath(path)),
    load(path) {
      const file = dataPath(path);
      const here = kept.get(file);
      if (here) return Promise.resolve(here);
      const promise =
        coming.get(file) ??
        fetchData(file)
          .catch((error: unknown) => {
            throw error instanceof LibraryError ? error : new LibraryError("fault");
          })
          .finally(() => coming.delete(file));
      coming.set(file, promise);
      return promise;
    },
  };
}
