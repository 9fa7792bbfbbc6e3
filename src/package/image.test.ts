import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "Dockerfile"), "utf8");

test("the Dockerfile is one, and the check would find what is wrong in it", () => {
  expect(validate(text)).toEqual([]);
  const messages = validate(text.replace("USER node", "USR node")).map(({ message }) => message);
  expect(messages).toEqual(["Unknown instruction: USR"]);
});

test("the image runs one program, not as root, and writes to one folder", () => {
  const stage = text.slice(text.lastIndexOf("\nFROM ")).split("\n");
  expect(stage).toEqual(
    expect.arrayContaining(["USER node", "VOLUME /reports", 'ENTRYPOINT ["node", "/app/dist/src/cli.js"]']),
  );
});

test("what the build copies holds no report and no file of settings", () => {
  const lines = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
  const [first, ...kept] = lines.filter((line) => line !== "" && !line.startsWith("#"));
  expect(first).toBe("*");
  expect(kept.filter((line) => !line.startsWith("!"))).toEqual([]);
  expect(kept.filter((line) => /report|env|key/u.test(line))).toEqual(["!reports/report.schema.json"]);
});
