/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/no-conditional-tests -- these are the tests of the project that calls this: named after cases, judged by the run */
import { afterAll, describe, test, type TestContext } from "vitest";

import { suite } from "../../../suites/index.ts";
import { choose } from "../../commands/prepare.ts";
import type { Report } from "../../model/report.ts";
import type { Result } from "../../model/result.ts";
import { buildStatus, leftOut } from "../../report/build-status.ts";
import { placeOf, unmet } from "../../report/expected/complaint.ts";
import { visible } from "../../report/visible.ts";
import type { Selected } from "../../run/select.ts";
import type { CertifyOptions } from "../certify-options.ts";
import { inOptions, settingsOf, type Settings } from "../settings-of.ts";
import { ConformanceFailure, failureText } from "./failure.ts";
import { SharedRun, testName } from "./shared-run.ts";
import { wantedTests } from "./wanted.ts";

/** The flags of `messages-conformance run`, and what a failure is. */
export interface RegisterOptions extends CertifyOptions {
  /** A recommendation (SHOULD, MAY) that is not followed fails its test, too. Otherwise its test passes with an annotation. */
  readonly strict?: boolean;
}

/**
 * Registers a test for each case and mode that the options select, in a `describe` block for each topic. All of them wait for
 * one run, with one budget, that starts with the first test and sends nothing that only tests need which vitest filters out.
 */
export function registerSuites(options: RegisterOptions): void {
  const { strict = false, ...rest } = options;
  describe(`messages-conformance: ${visible(`${rest.model} at ${rest.url}`)}`, async () => {
    const settings = await settingsOf(rest);
    const selected = selectedOf(settings);
    const run = new SharedRun({ settings, suite, selected, signal: rest.signal });
    for (const [topic, some] of Map.groupBy(selected, (one) => one.case.id.split("/")[0] ?? ""))
      describe(topic, () => {
        for (const name of some.map(testName))
          // A run has limits of its own for each answer and for the whole.
          test(name, { timeout: 0 }, async (context) => {
            run.start(() => wantedTests(context.task));
            await settle(context, await run.result(name), () => run.report, strict);
          });
      });
    if (rest.expectedFailures !== undefined)
      describe(expectedFailures, () => {
        test("are met", { timeout: 0 }, async (context) => {
          if (!run.start(() => wantedTests(context.task))) context.skip("no case is run");
          const wrong = complaints(await run.report);
          if (wrong.length > 0) throw new ConformanceFailure(wrong.join("\n"));
        });
      });
    afterAll(() => run.end());
  });
}

/** Throws as {@link settingsOf} does, with the name of the option. */
function selectedOf({ target, flags }: Settings): readonly Selected[] {
  try {
    return choose(target, flags).selected;
  } catch (error) {
    throw inOptions(error);
  }
}

/** The block of the test that the list of what is known to fail is true. */
const expectedFailures = "expected failures";

const complaints = ({ expected }: Report): readonly string[] =>
  expected ? unmet({ expected }).map((entry) => visible(`${placeOf(expected, entry)}: ${entry.complaint ?? ""}`)) : [];

/** Ends a test as its result did: it returns, throws or skips. */
async function settle(
  context: TestContext,
  early: Result,
  whole: () => Promise<Report>,
  strict: boolean,
): Promise<void> {
  if (early.verdict === "pass") return;
  // How it is shown again, and whether it was expected, is known to the report only.
  const report = await whole();
  const result = report.results.find(({ id, mode }) => id === early.id && mode === early.mode) ?? early;
  const why = visible(leftOut(result));
  switch (buildStatus(result)) {
    case "passed":
      return;
    case "failed":
      throw new ConformanceFailure(failureText(report, result));
    case "noted":
      if (strict) throw new ConformanceFailure(failureText(report, result));
      await context.annotate(failureText(report, result), result.level);
      return;
    case "error":
      throw new ConformanceFailure(why);
    case "expected":
    case "unjudged":
      // What was never asked leaves the verdict open: green would be a lie.
      if (result.skipped === "target" || result.skipped === "budget")
        throw new ConformanceFailure(`not tested: ${visible(result.reason ?? "no reason given")}`);
      context.skip(why);
  }
}
