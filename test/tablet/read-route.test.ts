import { expect, it } from "vitest";
import { readRoute } from "../../src/programs/tablet/read-route.ts";

it("reads the pages of the site", () => {
  expect(readRoute("")).toEqual({ page: "library" });
  expect(readRoute("#")).toEqual({ page: "library" });
  expect(readRoute("#record")).toEqual({ page: "record" });
  expect(readRoute("#grid=feeling-low")).toEqual({ page: "grid", id: "feeling-low" });
  expect(readRoute("#talk=feeling-low")).toEqual({ page: "talk", id: "feeling-low" });
});

it("knows no page for anything that is no id: it would become part of an address", () => {
  const strange = [
    "#grid=",
    "#talk",
    "#grid=../secret",
    "#grid=https://host.invalid/x",
    "#talk=A%20B",
    "#record=x",
    "#other",
  ];
  for (const hash of strange) {
    expect(readRoute(hash), hash).toEqual({ page: "unknown" });
  }
});

it("takes the words of a grid with its id", () => {
  for (const id of ["feeling-low.cy", "feeling-low.easy-read", "feeling-low.pt-BR.easy-read"]) {
    expect(readRoute(`#grid=${id}`)).toEqual({ page: "grid", id });
  }
  expect(readRoute("#grid=feeling-low..")).toEqual({ page: "unknown" });
});
