import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Report } from "../model/report.ts";
import { replayCommand } from "./replay.ts";
import { conformantReport, sampleFinding, sampleResult } from "./sample.ts";

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
  expect(replayCommand(bare, sampleResult("stop.end_turn.reported", { id: "stop/end-turn" }))).toBe(
    "messages-conformance run http://127.0.0.1:8080 --model obedient-1 --only stop/end-turn",
  );
});

test("an `always` case is replayed together with the cheapest case that sent what it found", () => {
  const id = "errors.body.json";
  const finding = sampleFinding(id, { exchange: "aaaaaaaaaaaa-0" });
  const always = sampleResult(id, {
    id: "errors/is-json",
    verdict: "fail",
    ms: 0,
    findings: [finding],
    exchanges: [finding.exchange],
  });
  const dear = sampleResult(id, { id: "stop/dear", exchanges: ["bbbbbbbbbbbb-0", finding.exchange] });
  const cheap = sampleResult(id, { id: "stop/cheap", exchanges: [finding.exchange] });
  const command = replayCommand({ ...bare, results: [always, { ...always, id: "errors/other" }, dear, cheap] }, always);
  expect(command).toMatch(/ --only errors\/is-json --only stop\/cheap$/);
  expect(replayCommand({ ...bare, results: [dear, cheap] }, cheap)).toMatch(/ --only stop\/cheap$/);
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
  const command = replayCommand(odd, sampleResult("stop.end_turn.reported", { id: "stop/end-turn" }));
  const script = command.replace("messages-conformance", "printf '%s\\n'");
  const words = execFileSync("sh", ["-c", script]).toString().trimEnd().split("\n");
  const expected =
    "run,http://127.0.0.1/it's?,--model,vendor/a b,--only,stop/end-turn,--profile,core,--auth,bearer,--key-env,VENDOR_KEY," +
    "--feature,thinking=off,--feature,tools=on,--header,x-team: a b";
  expect(words).toEqual(expected.split(","));
});
