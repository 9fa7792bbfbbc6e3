import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { longReport, report } from "./documents.ts";
import { greenPng } from "./images.ts";
import { padding, paddedPng } from "./padding.ts";

test("the padding is no text that a tokenizer could shorten", () => {
  expect(padding).toMatch(/^[A-Za-z0-9]{4096}$/u);
  expect(new Set(padding.match(/.{4}/gu)).size).toBeGreaterThan(1000);
});

test("a padded PNG has one chunk more, between its header and its pixels", () => {
  const file = Buffer.from(paddedPng(greenPng), "base64");
  const old = Buffer.from(greenPng, "base64");
  expect(file.subarray(0, 33)).toEqual(old.subarray(0, 33));
  expect(file.readUInt32BE(33)).toBe(padding.length);
  expect(file.toString("latin1", 37, 41)).toBe("prVt");
  expect(file.readUInt32BE(41 + padding.length)).toBe(crc32(file.subarray(37, 41 + padding.length)));
  expect(file.subarray(45 + padding.length)).toEqual(old.subarray(33));
});

test("a padded PDF has comments more, and its table is right", () => {
  const file = atob(longReport);
  expect(file.length).toBeGreaterThan(atob(report).length + padding.length);
  const entries = [...file.matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, offset]) => Number(offset));
  for (const [index, offset] of entries.entries()) expect(file.slice(offset, offset + 8)).toBe(`${index + 1} 0 obj\n`);
});
