/**
 * The reference server in a process of its own, so that its CPU time is not the client's. Arguments: ids of faults. Tells
 * its URL, and the number of requests that it got whenever it is asked.
 */
import { subscribe } from "node:diagnostics_channel";
import process from "node:process";

import { startReference } from "../reference/server.ts";

let requests = 0;
subscribe("http.server.request.start", () => (requests += 1));
const { url } = await startReference({ key: "bench-key", shape: "lean", faults: process.argv.slice(2), variants: [] });
process.on("message", () => process.send?.(requests));
process.on("disconnect", () => process.exit());
process.send?.(url);
