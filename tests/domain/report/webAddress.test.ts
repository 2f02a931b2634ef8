import { expect, it } from "vitest";
import { faultOfAddress } from "../../../src/domain/report/webAddress";

it.each([
  "https://example.org",
  "https://Example.org:8443/a?b=c#d",
  "http://[::1]/",
  "https://example.org/خبر/1",
  "https://example.org/it's(here)",
])("finds nothing wrong with %s", (address) => {
  expect(faultOfAddress(address)).toBeNull();
});

it.each([
  ["ftp://example.org/", "is neither an http nor an https address"],
  ["https://[", "is no address of the web"],
  ["https://a.example@b.example/", "names an account before the “@”, which can hide where it leads"],
  ["https://a.example\\@b.example/", "holds “\\”, which stands in no address as it is"],
  ['https://a.example/"}', 'holds “"”, which stands in no address as it is'],
  ["https://а.example/", "names the host “а.example”, which a browser reads as “xn--80a.example”"],
  ["https://a。example/", "names the host “a。example”, which a browser reads as “a.example”"],
])("says of %s what is wrong", (address, fault) => {
  expect(faultOfAddress(address)).toBe(fault);
});
