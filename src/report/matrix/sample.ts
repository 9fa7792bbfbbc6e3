import { brokenReport, conformantReport, nasty } from "../sample.ts";
import { longReport } from "../html/sample.ts";
import type { Compared } from "./column.ts";

// Matrices for the tests of this folder.

const evil = `</script><script>alert(1)</script><img src=x onerror=alert(1)>${nasty}`;

/** Three targets: a clean one, a broken one with a page of its own, and one that was asked for a part. */
export function fewTargets(): readonly Compared[] {
  const part = conformantReport();
  const profiles = part.profiles.filter(({ profile }) => profile === "core");
  const requirements = part.requirements.filter((requirement) => requirement.profiles.includes("core"));
  return [
    { name: "clean", report: conformantReport() },
    { name: "broken", report: brokenReport(), page: "broken/report.html" },
    { name: "part", report: { ...part, profiles, requirements, complete: false, reason: "Interrupted." } },
  ];
}

/** Targets that say hostile things of themselves. */
export function hostileTargets(): readonly Compared[] {
  const report = brokenReport();
  const target = { ...report.target, url: evil, model: evil };
  const requirements = report.requirements.map((one) => Object.assign({}, one, { text: evil }));
  return [
    { name: evil, report: { ...report, target, requirements, complete: false, reason: evil } },
    { name: "clean", report: conformantReport() },
  ];
}

/** So many targets with 700 results each. */
export const manyTargets = (number: number): readonly Compared[] =>
  Array.from({ length: number }, (_, index) => ({
    name: `gateway-${index + 1}`,
    page: `gateway-${index + 1}/report.html`,
    report: index % 3 === 0 ? conformantReport() : longReport(700),
  }));
