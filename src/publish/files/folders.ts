/** Where every command reads the data and where the finished site stands, as the environment may say. */
export type FolderSettings = { DATA_FOLDER?: string | undefined; SITE_FOLDER?: string | undefined };

/** The two folders of DATA_FOLDER and SITE_FOLDER, or else data/ and dist/ in the working directory. */
export function readFolders({ DATA_FOLDER, SITE_FOLDER }: FolderSettings): { dataFolder: string; siteFolder: string } {
  return { dataFolder: DATA_FOLDER || "data", siteFolder: SITE_FOLDER?.replace(/(?<=.)[/\\]+$/, "") || "dist" };
}
