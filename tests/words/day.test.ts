import { afterEach, beforeEach, expect, it, vi } from "vitest";

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

it.each(["America/Los_Angeles", "UTC", "Pacific/Kiritimati"])(
  "a day is the same day to a reader in %s",
  async (zone) => {
    vi.stubEnv("TZ", zone);
    const { formatDay } = await import("../../src/words/dates");

    expect(formatDay("2026-11-22")).toBe("22 November 2026");
    expect(formatDay("2020-01-01")).toBe("1 January 2020");
  },
);
