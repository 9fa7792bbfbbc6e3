import type { Comparison } from "./comparison.ts";

export const comparisonMarkdown = (comparison: Comparison): string => comparison.verdict;
