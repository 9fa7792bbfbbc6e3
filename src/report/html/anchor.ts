import type { Result } from "../../model/result.ts";

/** The id of a result in the page: `report.html#stop-sequences/end-is-reported-plain` leads to it. */
export const anchorOf = ({ id, mode }: Pick<Result, "id" | "mode">): string => `${id}-${mode}`;

/** The id of what is said of a requirement. */
export const requirementAnchor = (id: string): string => `requirement-${id}`;

/** The area of a requirement: the first part of its id. */
export const areaOf = (id: string): string => id.split(".")[0] ?? id;
