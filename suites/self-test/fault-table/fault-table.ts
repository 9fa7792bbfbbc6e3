import type { RequirementId } from "../../../spec/generated/requirements.ts";

/** What has to fail, by the requirement it has to name: `case (mode)`. */
export type Expected = Readonly<Partial<Record<RequirementId, readonly string[]>>>;

/** Which cases find which fault of the reference server, by the fault's id. */
export type FaultTable = Readonly<Record<string, Expected>>;
