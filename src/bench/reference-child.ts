/** The reference server in a process of its own, so that its CPU time is not the client's. Prints its URL. */
import process from "node:process";

import { startReference } from "../reference/server.ts";

const { url } = await startReference({ key: "bench-key", shape: "lean", faults: [], variants: [] });
process.stdout.write(`${url}\n`);
