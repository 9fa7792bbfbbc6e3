import type { Profile } from "../../../spec/generated/requirements.ts";
import type { Report } from "../../model/report.ts";
import { whyIncomplete } from "../incomplete.ts";
import { count } from "../tally.ts";

/** What speaks for care when reports are compared; a sentence each, none where they are of one kind. */
export function remarksOn(before: readonly Report[], after: Report, common: readonly Profile[]): readonly string[] {
  const all = [...before, after];
  const differs = (view: (report: Report) => unknown): boolean =>
    new Set(all.map((report) => JSON.stringify(view(report)))).size > 1;
  const list = (view: (report: Report) => string): string => [...new Set(all.map(view))].join(", then ");
  return [
    ...before.flatMap((report, index) => incomplete(report, nameOf(index, before.length))),
    ...incomplete(after, "after"),
    ...(differs(({ edition }) => edition)
      ? [`The reports are of other editions of the contract: ${list(({ edition }) => edition)}.`]
      : []),
    ...(differs(({ tool }) => tool.suiteDigest)
      ? [
          `The suites differ (${list(({ tool }) => `${tool.version} ${tool.suiteDigest}`)}): a case may ask for more than it did, and what only one of them has is not compared.`,
        ]
      : []),
    ...otherProfiles(all, common),
    ...(differs(({ choice }) => [choice.only.toSorted(), choice.skip.toSorted(), choice.shard])
      ? [`The runs were asked for other cases: ${list(choiceOf)}.`]
      : []),
    ...(differs(declared) ? [`Other features are declared: ${list((report) => declared(report) || "none")}.`] : []),
    ...(differs(drawing) ? [`Requests were drawn in other ways: ${list(drawing)}.`] : []),
  ];
}

const nameOf = (index: number, of: number): string => (of === 1 ? "before" : `run ${index + 1} before`);

function incomplete(report: Report, name: string): readonly string[] {
  const why = whyIncomplete(report);
  return why === undefined ? [] : [`The report ${name} is not complete: ${why}.`];
}

function otherProfiles(all: readonly Report[], common: readonly Profile[]): readonly string[] {
  const others = [...new Set(all.flatMap(({ profiles }) => profiles.map(({ profile }) => profile)))].filter(
    (profile) => !common.includes(profile),
  );
  if (others.length === 0) return [];
  return [
    `Compared: ${common.join(", ")}. ${others.length === 1 ? "One profile is" : `${count(others.length, "profile")} are`} not in every report: ${others.join(", ")}.`,
  ];
}

function choiceOf({ choice: { only, skip, shard } }: Report): string {
  const said = [
    ...(only.length > 0 ? [`only ${only.join(" ")}`] : []),
    ...(skip.length > 0 ? [`not ${skip.join(" ")}`] : []),
    ...(shard ? [`part ${shard.index} of ${shard.of}`] : []),
  ];
  return said.join(" and ") || "all";
}

const declared = ({ features }: Report): string =>
  Object.entries(features)
    .filter(([name, { setting }]) => setting !== "auto" && name !== "auth")
    .map(([name, { setting }]) => `${name}=${setting}`)
    .join(" ");

/** How a run drew: two that drew alike have drawn the same requests. */
export function drawing({ draws, seed }: Report): string {
  if (!draws) return "none";
  return `${draws.asked === "each-region" ? "each region" : draws.asked} from seed ${seed}`;
}
