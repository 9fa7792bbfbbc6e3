import { atMost, short, type Figure } from "../figure.ts";
import { startReferenceProcess } from "../reference-process.ts";
import { wholeProcess } from "../whole-process.ts";
import { drawing } from "./drawing.ts";

const numbers = [1000, 10_000, 100_000] as const;

/** Peak memory of a run by the number of its draws: what was judged and passed is not kept. */
export async function memoryOfDraws(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let first = Number.NaN;
  for (const draws of numbers) {
    const server = await startReferenceProcess();
    const { bytes } = await wholeProcess(drawing(draws), { target: server.target });
    server.stop();
    if (figures.length === 0) first = bytes;
    figures.push({
      measured: `peak memory of ${short(draws)} draws`,
      value: `${short(bytes / 1e6)} MB`,
      beside: `${short(first / 1e6)} MB, ${short(numbers[0])} draws`,
      ratio: bytes / first,
      target: atMost(bytes / first, 1.3, "x"),
    });
  }
  return figures;
}
