import type { Target } from "../../model/target.ts";
import { atLeast, short, type Figure } from "../figure.ts";
import { startReferenceProcess, type ReferenceProcess } from "../reference-process.ts";
import { wholeProcess } from "../whole-process.ts";
import { postBarely } from "./bare.ts";
import { drawing } from "./drawing.ts";
import { blame } from "./blame.ts";
import { accusedBy, installSchemathesis, timeSchemathesis } from "./schemathesis.ts";
import { leniencies, tenFaults, type Chosen } from "./ten-faults.ts";

/**
 * Draws of this tool beside Schemathesis in its default phases: on the same server, from the same document, with as many
 * requests. Each is a whole process, from its start to its exit. Skipped, with the reason, where there is no Schemathesis.
 */
export async function sideBySide(): Promise<readonly Figure[]> {
  const installed = installSchemathesis();
  if (installed.program === undefined)
    return [{ measured: "draws beside Schemathesis", value: `skipped: ${installed.reason}` }];
  const { program, version } = installed;
  const theirs = await onServer([], (server) => rated(server, () => timeSchemathesis(program, server.target)));
  const ours = await onServer([], (server) => rated(server, () => drawn(server.target, theirs.requests)));
  const ratio = ours.rate / theirs.rate;
  const speed: Figure = {
    measured: `draws, requests a second (${short(ours.requests)} requests)`,
    value: short(ours.rate),
    beside: `${short(theirs.rate)}, Schemathesis ${version} (${short(theirs.requests)} requests)`,
    ratio,
    target: atLeast(ratio, 10, "x"),
  };
  const bare = await onServer([], (server) => rated(server, () => postBarely(theirs.requests, server.target)));
  const limit: Figure = {
    measured: "  one refused body again and again, and nothing else",
    value: `${short(bare.rate)}, undici`,
    beside: short(theirs.rate),
    ratio: bare.rate / theirs.rate,
  };
  const found = await findings(program, theirs.requests);
  return [speed, limit, ...found];
}

/** Does something with a reference server of its own. */
async function onServer<T>(faults: readonly string[], work: (server: ReferenceProcess) => Promise<T>): Promise<T> {
  const server = await startReferenceProcess([...leniencies, ...faults]);
  try {
    return await work(server);
  } finally {
    server.stop();
  }
}

interface Rated {
  readonly requests: number;
  readonly rate: number;
}

/** Requests that a server got, and how many a second. `work` resolves to the seconds it took. */
async function rated(server: ReferenceProcess, work: () => Promise<number>): Promise<Rated> {
  const seconds = await work();
  const requests = await server.requests();
  return { requests, rate: requests / seconds };
}

/** Whatever a run finds, or does not get to. */
const allowed = [0, 1, 3] as const;

async function drawn(target: Target, requests: number): Promise<number> {
  return (await wholeProcess(drawing(requests, requests), { target, allowed })).ms / 1000;
}

/** What both found of the ten faults, and what they say of the server without any. */
async function findings(program: string, requests: number): Promise<readonly Figure[]> {
  const rows: Figure[] = [];
  await onServer([], async (correct) => {
    const queue = tenFaults.entries();
    const worker = async (): Promise<void> => {
      for (const [at, chosen] of queue) rows[at] = await beside(chosen, { program, requests, correct: correct.target });
    };
    await Promise.all([worker(), worker()]);
    const { report } = await wholeProcess(drawing(requests, requests), { target: correct.target, allowed });
    const checks = new Set((await accusedBy(program, correct.target)).map(({ check }) => check));
    rows.push({
      measured: "  checks that fail without any fault",
      value: String(report.results.filter(({ verdict }) => verdict === "fail").length),
      beside: `${checks.size}${checks.size > 0 ? `: ${[...checks].join(", ")}` : ""}`,
    });
  });
  return rows;
}

interface Setting {
  readonly program: string;
  readonly requests: number;
  readonly correct: Target;
}

async function beside({ fault, check }: Chosen, { program, requests, correct }: Setting): Promise<Figure> {
  return onServer([fault], async ({ target }) => {
    const { report } = await wholeProcess(drawing(requests, requests), { target, allowed });
    const ours = report.results.filter(({ verdict }) => verdict === "fail").map(({ id }) => id);
    const theirs = [...(await blame(await accusedBy(program, target), target, correct))];
    return {
      measured: `  finds ${fault}`,
      value: ours.length > 0 ? `yes: ${[...new Set(ours)].slice(0, 2).join(", ")}` : "no",
      beside: theirs.length === 0 ? "no" : `yes: ${theirs.includes(check) ? check : theirs.join(", ")}`,
    };
  });
}
