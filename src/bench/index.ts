/** `npm run bench`: every measurement in one table. `--strict`: exit code 1 where a target is missed. */
import { availableParallelism, cpus } from "node:os";
import process from "node:process";

import { table } from "../report/list.ts";
import { build } from "./built.ts";
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

build();
const figures = [
  ...(await startUp()),
  ...(await wholeRun()),
  ...(await withReference(exchangeCpu)),
  ...validations(),
  ...validatorCost(),
  ...streamReading(),
];
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
