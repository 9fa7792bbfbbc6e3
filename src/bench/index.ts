/**
 * `npm run bench [-- SECTION ...]`: every measurement in one table, or those of some sections. `--strict`: exit code 1 where
 * a target is missed. The section `draws` takes ten minutes, most of them those of Schemathesis, and asks PyPI for it once.
 */
import { availableParallelism, cpus } from "node:os";
import process from "node:process";

import { table } from "../report/list.ts";
import { build } from "./built.ts";
import { memoryOfDraws } from "./draws/memory.ts";
import { sideBySide } from "./draws/side-by-side.ts";
import { exchangeCpu } from "./exchange-cpu.ts";
import { short, type Figure } from "./figure.ts";
import { startReferenceProcess } from "./reference-process.ts";
import { startUp } from "./start-up.ts";
import { streamReading } from "./stream-reading.ts";
import { validations } from "./validations.ts";
import { validatorCost } from "./validator-cost.ts";
import { wholeRun } from "./whole-run.ts";

async function withReference(measure: typeof exchangeCpu): Promise<readonly Figure[]> {
  const reference = await startReferenceProcess();
  try {
    return await measure(reference.target);
  } finally {
    reference.stop();
  }
}

const sections: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  "start-up": startUp,
  run: wholeRun,
  exchanges: () => withReference(exchangeCpu),
  validators: async () => [...validations(), ...validatorCost()],
  streams: async () => streamReading(),
  draws: async () => [...(await memoryOfDraws()), ...(await sideBySide())],
};

const asked = process.argv.slice(2).filter((arg) => arg !== "--strict");
const unknown = asked.filter((name) => !(name in sections));
if (unknown.length > 0) {
  process.stderr.write(`error: no section is called ${unknown.join(", ")}\n`);
  process.stderr.write(`hint: one of: ${Object.keys(sections).join(", ")}\n`);
  process.exit(2);
}
build();
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(sections)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
}
const rows = figures.map(({ measured, value, beside, ratio, target }) => ({
  measured,
  here: value,
  beside: beside ?? "",
  ratio: ratio === undefined ? "" : `${short(ratio)} x`,
  target: target ? `${target.says.trim()} ${target.met ? "met" : "MISSED"}` : "",
}));
process.stdout.write(`Node ${process.version}, ${availableParallelism()} CPUs, ${cpus()[0]?.model ?? "unknown"}\n\n`);
process.stdout.write(table(rows, 140));
const missed = figures.filter(({ target }) => target?.met === false);
process.exitCode = missed.length > 0 && process.argv.includes("--strict") ? 1 : 0;
