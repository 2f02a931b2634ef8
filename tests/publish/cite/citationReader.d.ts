// What the tests use of an independent reader of RIS, which comes without types.
declare module "@customcommander/ris" {
  type Name = { last_name: string; first_name: string; suffix: string; initials: string };
  type Day = { year: string; month: string; day: string; info: string };
  /** Null where the text cannot be parsed. */
  export function read(text: string): Record<string, (string | Name | Day)[]>[] | null;
}
