import { speaksAgainst } from "../attribution.ts";
import type { Report } from "../../model/report.ts";

/** Characters of bodies that the page takes in all, whatever was found: it stays below 3 MB. */
const ALL = 900_000;
const LEAST = 400;
const MOST = 24_000;
/** More failures than this do not carry an exchange that another one shows already. */
const MANY = 150;

/** How much of the exchanges the failures of a report may show. */
export interface Room {
  /** Characters of one body. */
  readonly characters: number;
  /** Exchanges beside the one of the finding, for each failure. */
  readonly others: number;
  /** Each exchange is shown once, under the first failure it shows. */
  readonly isShared: boolean;
  /** Findings of a failure, and characters of what each expected and saw. */
  readonly findings: number;
  readonly value: number;
  /** Characters of a curl command; longer ones are in report.json. */
  readonly curl: number;
}

/** The more failures, the less of each: nobody reads five hundred bodies, and the first ones say most. */
export function roomOf({ results }: Pick<Report, "results">): Room {
  const failed = results.filter((result) => speaksAgainst(result).size > 0).length;
  const share = Math.floor(ALL / Math.max(1, failed * 3));
  return {
    characters: Math.min(MOST, Math.max(LEAST, share)),
    others: failed > MANY ? 0 : 2,
    isShared: failed > MANY,
    ...(failed > MANY ? { findings: 2, value: 240, curl: 1_000 } : { findings: 6, value: 600, curl: 6_000 }),
  };
}
