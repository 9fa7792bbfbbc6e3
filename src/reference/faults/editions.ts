import type { Deviation, Fault } from "../deviation.ts";
import { drop } from "../edit.ts";
import { invalid } from "../refusal.ts";
import { fault } from "./make.ts";
import { docs } from "./sources.ts";

const newest = "2026-10-21";

/** Takes a member that the newest version no longer has, as if it were still there. */
const keeps = (member: string): Deviation => ({
  overlooks: (body, { headers }) => (headers["anthropic-version"] === newest ? drop(`/${member}`)(body) : body),
});

/** What goes wrong where a server knows only the older version. */
export const editionFaults: readonly Fault[] = [
  fault("refuses-newest-version", `anthropic-version ${newest} is unknown`, docs.versioning, {
    refuses: ({ headers }) =>
      headers["anthropic-version"] === newest
        ? invalid("refused", `anthropic-version: "${newest}" is not a valid version`)
        : undefined,
  }),
  ...["temperature", "top_p", "top_k"].map((member) =>
    fault(
      `accepts-${member.replace("_", "-")}-in-newest-version`,
      `${member}, which version ${newest} does not have, is taken`,
      docs.migration,
      keeps(member),
    ),
  ),
];
