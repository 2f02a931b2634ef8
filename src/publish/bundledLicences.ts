import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The licences of the packages that stand in a bundle, by the modules that it is made of: each asks that its notice goes with
 * it. Throws where a package has none.
 */
export function bundledLicences(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => packageFolderOf(module) ?? []));
  const notices = [...folders].map(noticeOf).sort();
  return `${introduction}\n\n${notices.join("\n\n")}`;
}

const introduction = "The script of this site holds these packages, under these licences.";

function packageFolderOf(module: string): string | undefined {
  if (!/[\\/]node_modules[\\/]/.test(module)) return undefined;
  for (let folder = dirname(module.replace(/^\0/, "")); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    // Some packages hold manifests of parts, which have no version.
    if (existsSync(manifest) && "version" in JSON.parse(readFileSync(manifest, "utf8"))) return folder;
  }
  return undefined;
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`The package “${name}” is bundled into the script and has no licence file.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
