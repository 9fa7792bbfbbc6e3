/** `npm run trace`: is every statement of the seed and every constraint of a request carried by a requirement? */
import { join } from "node:path";
import { traceTable } from "./trace-table.ts";
import { gaps, readTraced } from "./traced.ts";

const traced = readTraced(join(import.meta.dirname, "../../spec"));
const found = gaps(traced);
console.log(traceTable(traced));
for (const gap of found) console.error(`error: ${gap}`);
if (found.length > 0) {
  console.error("hint: edit spec/seed.yaml, spec/trace.yaml or spec/requirements");
  process.exitCode = 1;
}
