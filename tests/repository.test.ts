import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, it } from "vitest";

const git = (...command: string[]) => execFileSync("git", command, { encoding: "utf8", maxBuffer: 64_000_000 });

// What is unpacked from an archive was checked out elsewhere.
it.runIf(existsSync(".git"))(
  "is checked out with the same bytes on every machine, whatever git’s settings say of line ends",
  () => {
    const files = git("ls-files", "--eol", "-z", "--cached", "--others", "--exclude-standard")
      .split("\0")
      .filter(Boolean);
    const loose = files.filter((line) => !/attr\/(text=auto eol=lf|-text)/.test(line));

    expect(files.length).toBeGreaterThan(400);
    expect(loose).toEqual([]);
    // Carriage returns that were committed would stay on every machine.
    expect(files.filter((line) => /i\/(crlf|mixed)/.test(line))).toEqual([]);
  },
);
