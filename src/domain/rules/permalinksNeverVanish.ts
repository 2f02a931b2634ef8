/** Every line of data/permalinks.txt that was committed is still in it; returns those that are not. */
export function findVanishedPermalinks(text: string, earlierText: string): string[] {
  const today = new Set(linesOf(text));
  return linesOf(earlierText).filter((line) => !today.has(line));
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
