import { request } from "undici";

import type { Target } from "../../model/target.ts";
import type { Accused } from "./schemathesis.ts";

/**
 * The checks that speak against the fault: those of which a request is answered otherwise by a server that lacks it. Any
 * other finding is one that the correct server gets as well.
 */
export async function blame(
  accused: readonly Accused[],
  faulty: Target,
  correct: Target,
): Promise<ReadonlySet<string>> {
  const checks = new Set<string>();
  for (const one of accused) {
    if (!checks.has(one.check) && (await answer(one, faulty)) !== (await answer(one, correct))) checks.add(one.check);
  }
  return checks;
}

/** Status, type and body; ids and numbers are different in any two answers. */
async function answer({ method, path, headers, body }: Accused, { url }: Target): Promise<string> {
  try {
    const {
      statusCode,
      headers: its,
      body: got,
    } = await request(url + path, {
      method,
      headers: Object.fromEntries(Object.entries(headers).map(([name, values]) => [name, [...values]])),
      body,
    });
    const text = (await got.text()).replaceAll(/\b(?:msg|req|toolu|srvtoolu)_\w+/gu, "ID").replaceAll(/\d+/gu, "0");
    return `${statusCode} ${String(its["content-type"])}\n${text}`;
  } catch (error) {
    return String(error);
  }
}
