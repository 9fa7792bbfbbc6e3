import type { Level, RequirementId } from "../../../spec/generated/requirements.ts";
import type { Report, RequirementResult } from "../../model/report.ts";
import { anchorOf, areaOf, requirementAnchor } from "../html/anchor.ts";

/** One report of a matrix. */
export interface Compared {
  readonly name: string;
  /** Address of the report's own page, where there is one. */
  readonly page?: string;
  readonly report: Report;
}

/** A column of the matrix: what the rows ask of a report, looked up once. */
export interface Column extends Compared {
  readonly requirements: ReadonlyMap<RequirementId, RequirementResult>;
}

export const columnOf = (compared: Compared): Column => ({
  ...compared,
  requirements: new Map(
    compared.report.requirements.filter(({ cases }) => cases.length > 0).map((one) => [one.id, one]),
  ),
});

/** A row: a requirement that one report at least judged. */
export interface Row {
  readonly id: RequirementId;
  readonly text: string;
  /** The strongest of the reports: they may be of other profiles. */
  readonly level: Level;
}

/** The rows by area, both in the order of the contract. */
export function rowsOf(columns: readonly Column[]): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<RequirementId, Row>();
  for (const { requirements } of columns)
    for (const [id, { text, level }] of requirements) {
      const known = rows.get(id);
      if (!known || strength[level] > strength[known.level]) rows.set(id, { id, text, level });
    }
  return Map.groupBy(rows.values(), ({ id }) => areaOf(id));
}

const strength: Readonly<Record<Level, number>> = { MUST: 2, SHOULD: 1, MAY: 0 };

/** Where the report's own page shows why a requirement ended as it did; undefined where there is nothing to explain. */
export function evidenceOf({ page, report }: Column, { id, verdict }: RequirementResult): string | undefined {
  if (page === undefined || verdict === "pass" || verdict === "skip") return undefined;
  if (verdict === "fail") return `${page}#${encodeURI(requirementAnchor(id))}`;
  const result = report.results.find((one) => one.requirement === id && one.verdict === verdict);
  return result && `${page}#${encodeURI(anchorOf(result))}`;
}
