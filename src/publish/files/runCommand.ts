/** What a disk or its rights keep a command from doing, by the code of the system. */
const diskFaults: Partial<Record<string, string>> = {
  ENOSPC: "The disk is full",
  EDQUOT: "The room that this user may fill is full",
  EROFS: "Nothing can be written there",
  EACCES: "That may not be written or read by this user",
  EPERM: "That may not be written or read by this user",
  EBUSY: "That cannot be replaced, since something holds it, as a place where another disk is mounted",
  EXDEV: "That cannot be replaced, since it stands on another disk",
};

/** Runs a command, and ends it with a sentence where something outside the code stood in its way. */
export async function runCommand(work: () => Promise<void> | void): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", passOverClosedPipe);
  try {
    await work();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** Whoever reads no further (“| head -1”) stops no work: what is told from then on is told to nobody. */
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** The words of an error that has some for whoever runs a command; of a fault in the code, where it is. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const fault = "code" in error ? diskFaults[String(error.code)] : undefined;
  if (fault !== undefined) return `${fault}: ${error.message}`;
  const isAsked = "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return error.name === "Error" || isAsked ? error.message : (error.stack ?? error.message);
}
