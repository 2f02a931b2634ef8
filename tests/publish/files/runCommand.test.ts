import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** Runs a command that tells many lines, of which a shell reads the first, and then says whether its work was done. */
function tell(most: string): { stdout: string; stderr: string } {
  const work = `
    import { runCommand } from "./src/publish/files/runCommand.ts";
    await runCommand(async () => {
      for (let line = 0; line < 20_000; line += 1) console.log("A line that is told.", line);
      await new Promise((done) => setTimeout(done, 50));
      console.error("The work was done.");
    });`;
  const command = `"${process.execPath}" --import tsx --input-type=module -e '${work}' | ${most}`;
  return spawnSync("sh", ["-c", command], { encoding: "utf8" });
}

it("goes on with its work where nobody reads what it tells, without a trail through the code", () => {
  const { stdout, stderr } = tell("head -1");

  expect(stdout).toBe("A line that is told. 0\n");
  expect(stderr).toBe("The work was done.\n");
});
