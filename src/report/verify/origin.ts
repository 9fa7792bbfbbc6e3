import type { Exchange } from "../../model/exchange.ts";
import { isObject } from "../../model/json.ts";
import { parse } from "../../model/read.ts";
import type { Report } from "../../model/report.ts";
import type { Objection } from "./objection.ts";

/** What of a report decides which requests are sent; where none of them looks like it, nothing else can be derived. */
const marks: readonly {
  readonly at: string;
  readonly says: (report: Report) => string;
  readonly shows: (exchange: Exchange) => string | undefined;
}[] = [
  {
    at: "/edition",
    says: ({ edition }) => edition,
    shows: ({ request }) => request.headers.find(([name]) => name === "anthropic-version")?.[1],
  },
  {
    at: "/target/auth",
    says: ({ target }) => target.auth,
    shows: ({ request }) => {
      const names = new Set(request.headers.map(([name]) => name));
      return names.has("x-api-key") ? "x-api-key" : names.has("authorization") ? "bearer" : undefined;
    },
  },
  {
    at: "/target/model",
    says: ({ target }) => target.model,
    shows: ({ request: { body } }) => {
      const value = body === null ? undefined : parse(body);
      const model = isObject(value) ? value["model"] : undefined;
      return typeof model === "string" ? model : undefined;
    },
  },
];

/** Requests that were sent with another edition, model or form of the key than the report is of. */
export function foreign(report: Report): readonly Objection[] {
  return marks.flatMap(({ at, says, shows }) => {
    const counts = new Map<string, number>();
    for (const exchange of report.exchanges) {
      const shown = shows(exchange);
      if (shown !== undefined) counts.set(shown, (counts.get(shown) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
    if (!most || (counts.has(says(report)) && (counts.get(says(report)) ?? 0) * 2 >= most[1])) return [];
    return [
      {
        code: "edited",
        at,
        message: `says ${says(report)}, but its requests were sent with ${most[0]}`,
      } satisfies Objection,
    ];
  });
}
