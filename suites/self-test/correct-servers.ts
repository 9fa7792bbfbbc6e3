import { editions, type Edition } from "../../src/model/target.ts";
import { variants } from "../../src/reference/variants.ts";
import { certify, inWords, local } from "./harness.ts";

/** One way to be correct: a shape, and perhaps a legal variant on top. */
export interface CorrectServer {
  readonly edition: Edition;
  readonly shape: "lean" | "rich";
  /** Empty: none. */
  readonly variant: string;
}

/** Both shapes in every variant, in both editions. */
export const correctServers: readonly CorrectServer[] = editions.flatMap((edition) =>
  (["lean", "rich"] as const).flatMap((shape) =>
    ["", ...variants.map(({ id }) => id)].map((variant) => ({ edition, shape, variant })),
  ),
);

/** What a run made of a correct server: results that are neither `pass` nor about something that was not seen. */
export async function judgeCorrect(
  url: string,
  { edition, shape, variant }: CorrectServer,
): Promise<{ readonly wrong: readonly string[]; readonly passed: number }> {
  const asked = [...(shape === "rich" ? ["rich"] : []), ...(variant ? [variant] : [])].join(",");
  const target = local(url, asked ? { "x-reference-variant": asked } : {});
  const { results } = await certify({ ...target, edition });
  const wrong = results.filter(({ verdict, skipped }) => verdict !== "pass" && skipped !== "not-seen");
  return { wrong: inWords(wrong), passed: results.filter(({ verdict }) => verdict === "pass").length };
}
