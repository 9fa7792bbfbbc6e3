import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { callCli } from "./spawn-cli.ts";

const spec = async (...flags: string[]): Promise<string> => {
  const { code, stdout, stderr } = await callCli(["spec", ...flags], {});
  expect(stderr).toBe("");
  expect(code).toBe(0);
  return stdout;
};

describe("spec prints", () => {
  test.for(["2023-06-01", "2026-10-21"])("the document of edition %s, as YAML and as JSON", async (edition) => {
    const document: unknown = JSON.parse(await spec("--edition", edition, "--format", "json"));
    expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1/), info: { version: edition } });
    expect(parse(await spec("--edition", edition))).toEqual(document);
  });

  test("types", async () => {
    expect(await spec("--format", "types")).toContain("export type MessageRequest = ");
  });

  test("one schema, which needs no other file", async () => {
    const schema = await spec("--format", "schema", "--name", "message");
    expect(JSON.parse(schema)).toMatchObject({ title: "Message", $schema: expect.stringContaining("2020-12") });
    expect(schema).not.toMatch(/"\$ref": "(?!#\/\$defs\/)/);
  });

  test("validators that run as they are", async () => {
    const source = await spec("--format", "validator", "--name", "response");
    const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Record<string, unknown>;
    const { message } = module as { message: (value: unknown) => boolean };
    expect(message({})).toBe(false);
  });
});
