import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { storyOf } from "../../report/story.ts";
import { visible } from "../../report/visible.ts";

/** What a test of vitest fails with: no place in the code is to blame, so it has no stack. */
export class ConformanceFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ConformanceFailure";
    this.stack = `${this.name}: ${message}`;
  }
}

/** Requirement, expected, actual, replay and curl of a failed result. Control characters of the target are made visible. */
export function failureText(report: Report, result: Result): string {
  const exchanges = new Map(report.exchanges.map((exchange) => [exchange.id, exchange]));
  return storyOf(report, result, exchanges).map(visible).join("\n");
}
