import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

import { expect, test } from "vitest";

import { main } from "./main.ts";
import { folderWith } from "./snippet.ts";

const modules = join(import.meta.dirname, "../../node_modules");
const installed = join(modules, "@anthropic-ai/sdk");
const older = join(modules, "anthropic-sdk-0");

async function drift(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), width: 120 };
  const code = await main(args, terminal);
  return { code, out, err };
}

test.each([
  ["the newest SDK", installed, "@anthropic-ai/sdk 1.12.0 and edition 2026-10-21"],
  ["the last one of the older edition", older, "@anthropic-ai/sdk 0.137.0 and edition 2023-06-01"],
])("the contract says what %s says", async (_, folder, title) => {
  const { code, out, err } = await drift("--against", folder);
  expect({ code, err, out }).toEqual({ code: 0, err: "", out: expect.stringContaining(title) as string });
  expect(out).toContain("0 breaking, 0 new, 0 gone, 0 stale,");
});

test("the other edition is not what an SDK says", async () => {
  const { code, out } = await drift("--against", installed, "--edition", "2023-06-01", "--json");
  const { open } = JSON.parse(out) as { readonly open: readonly object[] };
  expect(code).toBe(1);
  expect(open).toContainEqual({
    kind: "gone-member",
    severity: "breaking",
    direction: "request",
    at: "MessageCreateParamsBase.temperature",
    ours: "MessageRequest.temperature",
    detail: "optional",
  });
});

test.each([
  [["--wat"], "unknown option '--wat'"],
  [["extra"], "too many arguments"],
  [["--sdk", "git+ssh://host/x"], '--sdk: "git+ssh://host/x" is no version'],
  [["--sdk", "1.0.0", "--against", "x"], "--sdk and --against name two SDKs"],
  [["--edition", "../2023-06-01"], '--edition: there is no edition "../2023-06-01"'],
])("%j is wrong usage", async (args, message) => {
  const { code, out, err } = await drift(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^error: .+\nhint: .+\n$/);
  expect(err).toContain(message);
});

const manifest = JSON.stringify({ name: "@anthropic-ai/sdk", version: "1.99.0" });

test.each([
  ["no package", {}, "holds no package"],
  ["another package", { "package.json": '{"name":"other","version":"1.0.0"}' }, "holds other"],
  ["a package without the files", { "package.json": manifest }, "there is no "],
  [
    "files without the types",
    {
      "package.json": manifest,
      "resources/messages/messages.d.ts": "export {}",
      "resources/models.d.ts": "export {}",
      "resources/shared.d.ts": "export {}",
    },
    "exports no MessageCreateParamsBase",
  ],
])("a folder with %s could not be looked at", async (_, files: Record<string, string>, message) => {
  const { code, out, err } = await drift("--against", folderWith(files));
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toMatch(/^error: .+\nhint: .+\n$/);
  expect(err).toContain(message);
});

test("an SDK that says next to nothing is never clean", async () => {
  const names = {
    "resources/messages/messages.d.ts": [
      "MessageCreateParamsBase",
      "Message",
      "RawMessageStreamEvent",
      "MessageCountTokensParams",
      "MessageTokensCount",
    ],
    "resources/models.d.ts": ["ModelListParams", "ModelInfosPage", "ModelInfo"],
    "resources/shared.d.ts": ["ErrorResponse"],
  };
  const files = Object.entries(names).map(([file, types]) => [
    file,
    types.map((type) => `export type ${type} = unknown;`).join("\n"),
  ]);
  const { code } = await drift("--against", folderWith({ "package.json": manifest, ...Object.fromEntries(files) }));
  expect(code).toBe(1);
});

test("a registry that cannot be reached is exit code 3, quickly, and leaves nothing behind", async () => {
  const temporary = folderWith({});
  const env = { ...process.env, npm_config_registry: "http://127.0.0.1:1", TMPDIR: temporary };
  const ended = await new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) =>
    execFile(process.execPath, [join(import.meta.dirname, "index.ts")], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code, stdout, stderr }),
    ),
  );
  expect(ended).toEqual({
    code: 3,
    stdout: "",
    stderr:
      "error: npm could not get @anthropic-ai/sdk@latest (ECONNREFUSED)\n" +
      "hint: npm ping; --against FOLDER needs no registry\n",
  });
  expect(tmpdir()).not.toBe(temporary);
  expect(readdirSync(temporary).filter((name) => name.startsWith("sdk-drift-"))).toEqual([]);
}, 20_000);
