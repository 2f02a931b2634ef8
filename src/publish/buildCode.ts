import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createBuilder, type Rollup, type ViteBuilder } from "vite";
import { licencesPath } from "../domain/report/address.ts";
import { type CodeNames, type CodeRecord, codeFolders, namesFile, sumsOf } from "./builtCode.ts";
import { bundledLicences } from "./bundledLicences.ts";
import { runCommand } from "./files/runCommand.ts";

// Builds script, styles and press into the folder that it is told (builtCode), unless the build that asked for it is killed.

process.on("disconnect", () => process.exit(1));
process.channel?.unref();

await runCommand(async () => {
  const [, , folder = ""] = process.argv;
  process.stdout.write("Building the script, the styles and what renders pages\n");
  // Node reads the settings itself, as it reads this file.
  const builder = await createBuilder({
    configLoader: "native",
    logLevel: "warn",
    build: { reportCompressedSize: false, rolldownOptions: { checks: { bundlerTimings: false } } },
  });
  const names = await build(builder, codeFolders(folder).served);
  const record: CodeRecord = { names, sums: sumsOf(folder) };
  writeFileSync(join(folder, namesFile), JSON.stringify(record));
});

async function build(builder: ViteBuilder, served: string): Promise<CodeNames> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("The build has no environment for the browser or for rendering.");
  // What renders pages is bundled while the script is made small.
  const [output, rendererOutput] = (await Promise.all([builder.build(client), builder.build(ssr)])).map(outputOf);
  if (!output || !rendererOutput) throw new Error("The build gave nothing.");

  const styleFile = styleFileIn(output);
  const scripts = output.flatMap((file) => (file.type === "chunk" ? [file] : []));
  if (scripts.length === 0) throw new Error("The build gave no script.");
  writeFileSync(join(served, licencesPath), bundledLicences(scripts.flatMap(({ moduleIds }) => moduleIds)));
  return {
    styles: String(styleFile.source).trim(),
    sheet: styleFile.fileName,
    scripts: inRunningOrder(scripts).map(({ fileName }) => fileName),
    plainStyles: String(styleFileIn(rendererOutput).source).trim(),
  };
}

function styleFileIn(output: readonly Rollup.OutputBundle[string][]): Rollup.OutputAsset {
  const styles = output.find(({ fileName }) => fileName.endsWith(".css"));
  if (styles?.type !== "asset") throw new Error("The build gave no styles.");
  return styles;
}

function outputOf(built: Awaited<ReturnType<ViteBuilder["build"]>>): Rollup.OutputBundle[string][] {
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(({ output }) => output);
}

/** Scripts so that each comes after all that it imports: what is run later finds the earlier ones ready. */
function inRunningOrder(scripts: readonly Rollup.OutputChunk[]): Rollup.OutputChunk[] {
  const ordered = new Set<Rollup.OutputChunk>();
  function add(script: Rollup.OutputChunk) {
    for (const name of script.imports) scripts.filter(({ fileName }) => fileName === name).forEach(add);
    ordered.add(script);
  }
  scripts.forEach(add);
  return [...ordered];
}
