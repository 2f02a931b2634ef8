/** JSON as the files that people open hold it: indented, with a line break at its end. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
