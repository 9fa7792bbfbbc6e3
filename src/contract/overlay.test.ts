import { expect, test } from "vitest";
import { withOverlay, type Overlay } from "./overlay.ts";

const overlay = (...actions: Overlay["actions"]): Overlay => ({
  overlay: "1.1.0",
  info: { title: "Test", version: "1" },
  actions,
});
const zoo = { animals: { cat: { legs: 4, names: ["Tom"] }, fish: { legs: 0, names: ["Nemo", "Dory"] } } };

test("an update is merged into every object that its target selects", () => {
  expect(withOverlay(zoo, overlay({ target: "$.animals.*", update: { legs: 2, wings: null } }))).toEqual({
    animals: { cat: { legs: 2, names: ["Tom"], wings: null }, fish: { legs: 2, names: ["Nemo", "Dory"], wings: null } },
  });
});

test("an update of a list is appended, also where it is nested", () => {
  const nested = overlay({ target: "$.animals.cat", update: { names: ["Kit"] } });
  expect(withOverlay(zoo, nested)).toMatchObject({ animals: { cat: { names: ["Tom", "Kit"] } } });
  const item = overlay({ target: "$.animals.cat.names", update: "Kit" });
  expect(withOverlay(zoo, item)).toMatchObject({ animals: { cat: { names: ["Tom", "Kit"] } } });
});

test("members and items are removed, several of one list too", () => {
  const without = withOverlay(zoo, overlay({ target: "$.animals.fish.names[?@ != 'x']", remove: true }));
  expect(without).toEqual({ animals: { cat: zoo.animals.cat, fish: { legs: 0, names: [] } } });
  expect(withOverlay(zoo, overlay({ target: "$.animals.fish", remove: true }))).toEqual({
    animals: { cat: zoo.animals.cat },
  });
});

test("actions see what the actions before them did, and the input stays as it is", () => {
  const before = structuredClone(zoo);
  const both = overlay(
    { target: "$.animals", update: { bird: { legs: 2 } } },
    { target: "$.animals.bird", update: { legs: 3 } },
  );
  expect(withOverlay(zoo, both)).toMatchObject({ animals: { bird: { legs: 3 } } });
  expect(zoo).toEqual(before);
});

test("a copy is merged like an update", () => {
  const copied = overlay(
    { target: "$.animals", update: { dog: { legs: 3 } } },
    { target: "$.animals.dog", copy: "$.animals.cat" },
  );
  expect(withOverlay(zoo, copied)).toMatchObject({ animals: { dog: { legs: 4, names: ["Tom"] } } });
});

test("a path that selects nothing is an error", () => {
  expect(() => withOverlay(zoo, overlay({ target: "$.plants", update: {} }))).toThrow("$.plants selects nothing");
  expect(() => withOverlay(zoo, overlay({ target: "$.animals", copy: "$.x" }))).toThrow("$.x selects nothing");
});
