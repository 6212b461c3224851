import { expect, it } from "vitest";
import { feedSearch, type FeedKind, readFeedAddress } from "./feed-address.ts";

const read = (kind: FeedKind, search: string) => readFeedAddress(kind, new URLSearchParams(search));

it("asks for fifty without a limit", () => {
  expect(read("vacatures", "")).toEqual({ after: null, first: 50, jobProfile: null, level: null, free: false });
});

it("reads what a feed can be limited to", () => {
  expect(read("opleidingen", "beroep=it-helpdesk&niveau=mbo2&gratis=1&max=5&after=abc&utm_source=x")).toEqual({
    after: "abc",
    first: 5,
    jobProfile: "it-helpdesk",
    level: "MBO2",
    free: true,
  });
});

it.each([
  ["opleidingen", "niveau=phd", "niveau"],
  ["opleidingen", "gratis=ja", "gratis"],
  ["opleidingen", "max=0", "max"],
  ["opleidingen", "max=101", "max"],
  ["opleidingen", "max=", "max"],
  ["opleidingen", "beroep=%3Cb%3E", "beroep"],
  ["vacatures", "gratis=1", "gratis"],
  ["beroepen", "beroep=it-helpdesk", "beroep"],
] as const)("names what is wrong in %s?%s", (kind, search, wrong) => {
  expect(read(kind, search)).toEqual({ wrong });
});

it("writes an address that reads the same", () => {
  for (const search of ["", "?beroep=it-helpdesk&niveau=NONE&gratis=1&max=5&after=a%2Bb"])
    expect(feedSearch(read("opleidingen", search) as never)).toBe(search);
});
