import { contractProfiles } from "../../spec/generated/requirements.ts";
import type { Conformance, Report } from "../model/report.ts";
import { count } from "./tally.ts";

/** What a badge says, as an endpoint of shields.io answers it (https://shields.io/badges/endpoint-badge). */
interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  /** White text on it has a contrast of at least 4.5. */
  readonly color: string;
  /** Who embeds the badge cannot colour it otherwise. */
  readonly isError: boolean;
}

const colors: Readonly<Record<Conformance, string>> = {
  conformant: "#1a7f37",
  "non-conformant": "#c9252d",
  undecided: "#8a6100",
};

function badgeOf(report: Report): Badge {
  const { verdict } = report;
  return {
    schemaVersion: 1,
    label: "messages api",
    message: `${verdict}: ${detail(report)}`,
    color: colors[verdict],
    isError: verdict === "non-conformant",
  };
}

/** The profiles of the verdict; of a failure, those that failed, with the number of MUSTs. */
function detail({ verdict, profiles, totals }: Report): string {
  const names = profiles.map(({ profile }) => profile);
  if (verdict === "non-conformant") {
    const failed = profiles.filter((profile) => profile.verdict === "fail").map(({ profile }) => profile);
    return `${count(totals.requirements.MUST.fail, "MUST")} failed (${listed(failed)})`;
  }
  return listed(names);
}

/** More names than these make a badge nobody can read. */
const READABLE = 5;

function listed(names: readonly string[]): string {
  if (contractProfiles.every((profile) => names.some((name) => name === profile))) return "all profiles";
  return names.length > READABLE
    ? `${names.slice(0, READABLE).join(", ")} and ${names.length - READABLE} more`
    : names.join(", ");
}

/** The verdict as a badge: an SVG image that loads nothing, and says the same to a screen reader. */
export async function badgeImage(report: Report): Promise<string> {
  const { makeBadge } = await import("badge-maker");
  const { label, message, color } = badgeOf(report);
  return `${makeBadge({ label, message, color, labelColor: "#444", style: "flat-square" })}\n`;
}

/** The verdict as JSON for https://img.shields.io/endpoint, which draws a badge of it. */
export const badgeEndpoint = (report: Report): string => `${JSON.stringify(badgeOf(report), null, 2)}\n`;
