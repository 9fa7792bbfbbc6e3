import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createContext, runInContext } from "node:vm";
import { rolldown } from "rolldown";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startReference } from "../reference/server.ts";
import { doors, freshProject, pack } from "./pack.ts";
import { certifying, drawing, programs } from "./programs.ts";

const compilers = { "TypeScript 7": "typescript-7", "TypeScript 5": "typescript" } as const;
const options = ["--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--lib", "es2022,dom"];
const resolutions = {
  nodenext: ["--module", "nodenext"],
  bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
} as const;

const folder = mkdtempSync(join(tmpdir(), "packed-"));
const project = join(folder, "fresh project");

beforeAll(() => freshProject(project, pack(folder), programs), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the compiler says of these files of the project; empty: nothing. */
function compiled(compiler: string, resolution: readonly string[], files: readonly string[]): string {
  const tsc = join(import.meta.dirname, "../../node_modules", compiler, "bin/tsc");
  const args = [tsc, ...options, ...resolution, ...files];
  return spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" }).stdout;
}

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: project, encoding: "utf8" });

describe("a fresh project", () => {
  test.for(Object.entries(programs))("does in ten lines what is in %s", ([, program]) => {
    expect(program.trim().split("\n").length).toBeLessThanOrEqual(10);
  });

  test.for(
    Object.entries(compilers).flatMap(([name, compiler]) =>
      Object.entries(resolutions).map(([resolution, flags]) => ({ name, compiler, resolution, flags })),
    ),
  )("compiles that with $name, resolution $resolution, and runs it", ({ compiler, flags }) => {
    expect(compiled(compiler, flags, Object.keys(programs))).toBe("");
    expect(JSON.parse(run("request.js"))).toMatchObject({ max_tokens: 64 });
    expect(run("stream.js")).toBe("Hello\n");
    expect(run("tools.js")).toBe("2\n");
    expect(run("--disallow-code-generation-from-strings", "validate.js").split("\n")).toContain("/ required");
  });

  test.for([
    ["a member that is not described", `const body: MessageRequest = { ...valid, max_token: 1 };`],
    ["a required member that is missing", `const body: MessageRequest = { model: "m", messages: [] };`],
    ["sampling, which this edition does not have", `const body: MessageRequest = { ...valid, temperature: 1 };`],
    ["a member of another variant", `const block: ContentBlock = { type: "text", text: "", input: {} };`],
  ] as const)("is told of %s", ([, line]) => {
    const head = `import type { ContentBlock, MessageRequest } from "messages-conformance/types/2026-10-21";`;
    writeFileSync(
      join(project, "wrong.ts"),
      `${head}\nconst valid = { model: "m", max_tokens: 1, messages: [] };\n${line}\n`,
    );
    expect(compiled("typescript-7", resolutions.nodenext, ["wrong.ts"])).toMatch(/wrong\.ts\(3,\d+\): error TS2\d+/);
  });

  test("finds a file behind every door", () => {
    const paths = JSON.stringify(doors().map((door) => door.replace("*", "message")));
    const program = `console.log(JSON.stringify(${paths}.map((door) => import.meta.resolve(door))));`;
    writeFileSync(join(project, "doors.mjs"), program);
    const found = JSON.parse(run("doors.mjs")) as string[];
    expect(found.filter((address) => !existsSync(new URL(address)))).toEqual([]);
    expect(found.length).toBeGreaterThan(12);
  });
});

describe("a project that has the dependencies, too", () => {
  const root = join(import.meta.dirname, "../..");

  beforeAll(() => {
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
    for (const needed of [...Object.keys(dependencies), "vitest"])
      symlinkSync(join(root, "node_modules", needed), join(project, "node_modules", needed));
  });

  test.for(Object.entries(compilers))(
    "compiles with %s what draws, what certifies, and the library's own example",
    ([, compiler]) => {
      const [, example = ""] = /@example\n([^]*?)\n \*\//u.exec(readFileSync(join(root, "src/index.ts"), "utf8")) ?? [];
      expect(example).toContain("certify({");
      const files = { "draw.ts": drawing, "certify.ts": certifying, "example.ts": example.replaceAll(/^ \* ?/gmu, "") };
      for (const [file, content] of Object.entries(files)) writeFileSync(join(project, file), content);
      expect(compiled(compiler, resolutions.nodenext, Object.keys(files))).toBe("");
    },
  );

  test("draws, and certifies", () => {
    expect(run("draw.js")).toBe(
      `{"model":"claude-sonnet-4-5","messages":[{"role":"user","content":"Hi."}],"max_tokens":1} 0\n`,
    );
    expect(run("certify.js")).toBe("true true 0\n");
  });

  test("runs the suites as tests of vitest", async () => {
    const server = await startReference({ key: "any-key", shape: "lean", faults: [], variants: [] });
    try {
      const name = "conformance.spec.js";
      copyFileSync(join(root, "src/doors/examples/vitest", name), join(project, name));
      const vitest = join(root, "node_modules/vitest/vitest.mjs");
      const env = { ...process.env, GATEWAY_URL: server.url, GATEWAY_MODEL: "obedient-1", MESSAGES_API_KEY: "any-key" };
      const child = spawn(process.execPath, [vitest, "run", "-t", "stop-sequences/"], {
        cwd: project,
        env: { ...env, NO_COLOR: "1", VITEST: "" },
      });
      let output = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
      await new Promise((resolve) => child.on("close", resolve));
      expect(output).toMatch(/Tests {2}\d\d passed \| \d+ skipped/u);
    } finally {
      await server.close();
    }
  });
});

describe("an editor", () => {
  /** What is shown for the first place where this word stands in the file. */
  function hover(file: string, word: string): string {
    const path = join(project, file);
    const service = ts.createLanguageService({
      getCompilationSettings: () => ({ module: ts.ModuleKind.NodeNext, strict: true, types: [] }),
      getScriptFileNames: () => [path],
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) =>
        existsSync(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8")) : undefined,
      getCurrentDirectory: () => project,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      fileExists: (name) => ts.sys.fileExists(name),
      readFile: (name) => ts.sys.readFile(name),
      directoryExists: (name) => ts.sys.directoryExists(name),
      getDirectories: (name) => ts.sys.getDirectories(name),
    });
    const info = service.getQuickInfoAtPosition(path, readFileSync(path, "utf8").indexOf(word));
    const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
    return [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
  }

  test.for(["2023-06-01", "2026-10-21"])("shows description, bounds and default of a member, edition %s", (edition) => {
    writeFileSync(
      join(project, "hover.ts"),
      `import type { MessageRequest } from "messages-conformance/types/${edition}";
export const part: Partial<MessageRequest> = { max_tokens: 1, stream: true, tool_choice: { type: "auto" } };
`,
    );
    expect(hover("hover.ts", "max_tokens")).toMatch(/most tokens to generate[^]*Bounds: at least 0/);
    expect(hover("hover.ts", "stream")).toMatch(/server-sent events[^]*Default: `false`/);
    expect(hover("hover.ts", "tool_choice")).not.toBe("");
  });
});

describe("the validators", () => {
  /** One program with all it imports, as one script. */
  async function bundled(program: string): Promise<string> {
    const entry = join(project, `entry-${program.length}.mjs`);
    writeFileSync(entry, program);
    const bundle = await rolldown({ input: entry, cwd: project, logLevel: "warn" });
    const { output } = await bundle.generate({ format: "iife", minify: true });
    return output[0].code;
  }
  const exporting = (what: string): string =>
    `import ${what} from "messages-conformance/validate/2023-06-01"; globalThis.validator = ${/\w+(?= \}|$)/.exec(what)?.[0]};`;

  test("run without Node, and where no code may be made from strings", async () => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    runInContext(await bundled(exporting("{ message }")), context);
    expect(runInContext("validator({ type: 'message' })", context)).toBe(false);
    expect(runInContext("validator.errors.map(({ keyword }) => keyword)", context)).toContain("required");
    expect(() => void runInContext("new Function('return 1')", context)).toThrow("Code generation");
  });

  test("leave out of a bundle what is not imported", async () => {
    const [error, message, all] = await Promise.all(
      ["{ errorResponse }", "{ message }", "* as all"].map(async (what) => (await bundled(exporting(what))).length),
    );
    expect(error).toBeLessThan(Number(message) / 5);
    expect(message).toBeLessThan(Number(all) / 2);
  });
});
