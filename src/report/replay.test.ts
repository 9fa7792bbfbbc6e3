import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Report } from "../model/report.ts";
import { replayCommand } from "./replay.ts";
import { conformantReport } from "./sample.ts";

const report: Report = { ...conformantReport() };
const bare: Report = {
  ...report,
  features: {
    ...report.features,
    tools: { setting: "auto", state: "supported" },
    thinking: { setting: "auto", state: "unknown" },
  },
};

test("a default run is replayed by URL, model and case", () => {
  expect(replayCommand(bare, { id: "stop/end-turn" })).toBe(
    "messages-conformance run http://127.0.0.1:8080 --model obedient-1 --only stop/end-turn",
  );
});

test("what was not default is said, quoted for the shell", () => {
  const odd: Report = {
    ...report,
    profiles: report.profiles.slice(0, 1),
    target: {
      url: "http://127.0.0.1/it's?",
      model: "vendor/a b",
      auth: "bearer",
      keyEnv: "VENDOR_KEY",
      headers: { "x-team": "a b" },
    },
  };
  const command = replayCommand(odd, { id: "stop/end-turn" });
  const script = command.replace("messages-conformance", "printf '%s\\n'");
  const words = execFileSync("sh", ["-c", script]).toString().trimEnd().split("\n");
  const expected =
    "run,http://127.0.0.1/it's?,--model,vendor/a b,--only,stop/end-turn,--profile,core,--auth,bearer,--key-env,VENDOR_KEY," +
    "--feature,tools=on,--feature,thinking=off,--header,x-team: a b";
  expect(words).toEqual(expected.split(","));
});
