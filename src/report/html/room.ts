/** How much of the exchanges the failures of a report may show. */
export interface Room {
  /** Characters of one body. */
  readonly characters: number;
  /** False: of a request and its answer the bodies alone are shown, without headers, layout and pictures. */
  readonly isWhole: boolean;
  /** Exchanges beside the one of the finding, for each failure. */
  readonly others: number;
  /** Each exchange is shown once, under the first failure it shows. */
  readonly isShared: boolean;
  /** Findings of a failure, and characters of what each expected and saw. */
  readonly findings: number;
  readonly value: number;
  /** Characters of a curl command; longer ones are in report.json. */
  readonly curl: number;
  /** Smallest drawn requests of a failure. */
  readonly drawn: number;
}

/** Bytes of a page. */
export const LONGEST_PAGE = 2_950_000;

/** Of more failures than this not even short exchanges fit: the ample rooms are not tried. */
export const MANY = 300;

/**
 * From ample to sparse: a page takes the first in which it fits. The more failures, the less of each: nobody reads five
 * hundred bodies, and a report of nothing but failures still names each, with its request and its answer.
 */
export const rooms: readonly Room[] = [
  { characters: 24_000, isWhole: true, others: 2, isShared: false, findings: 6, value: 600, curl: 6_000, drawn: 3 },
  { characters: 8_000, isWhole: true, others: 2, isShared: false, findings: 6, value: 600, curl: 6_000, drawn: 3 },
  { characters: 4_000, isWhole: true, others: 0, isShared: true, findings: 4, value: 400, curl: 2_000, drawn: 2 },
  { characters: 1_200, isWhole: true, others: 0, isShared: true, findings: 2, value: 240, curl: 1_000, drawn: 1 },
  { characters: 600, isWhole: false, others: 0, isShared: true, findings: 2, value: 200, curl: 800, drawn: 1 },
  { characters: 240, isWhole: false, others: 0, isShared: true, findings: 1, value: 100, curl: 0, drawn: 0 },
];
