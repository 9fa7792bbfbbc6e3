import { cli } from "./built.ts";
import { timed } from "./child.ts";
import { atMost, median, short, type Figure } from "./figure.ts";

const times = 15;
const commands = { bare: ["-e", "0"], built: [cli.built, "--version"], source: [cli.source, "--version"] } as const;

/** From spawn to exit: `--version` of the command, built and from source, against a Node that does nothing. */
export async function startUp(): Promise<readonly Figure[]> {
  const ms: Record<keyof typeof commands, number[]> = { bare: [], built: [], source: [] };
  for (const args of Object.values(commands)) await timed(args);
  for (let round = 0; round < times; round += 1) {
    for (const name of ["bare", "built", "source"] as const) ms[name].push(await timed(commands[name]));
  }
  const bare = median(ms.bare);
  const figure = (measured: string, value: number): Figure => ({
    measured,
    value: `${short(value)} ms`,
    beside: `${short(bare)} ms, node -e 0`,
    ratio: value / bare,
  });
  const built = median(ms.built);
  return [
    { ...figure("start-up, --version, built", built), target: atMost(built / bare, 2.5, "x") },
    figure("start-up, --version, from source", median(ms.source)),
  ];
}
