/** How large a file is, in bytes below a thousand, else in kilobytes or megabytes of a thousand: “640 bytes”, “12.3 kB”. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return bytes === 1 ? "1 byte" : `${bytes} bytes`;
  // From here on one decimal would round up to a thousand kilobytes.
  if (bytes < 999_950) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
