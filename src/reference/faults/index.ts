import type { Fault } from "../deviation.ts";
export const faults: readonly Fault[] = [];
