import { Pool } from "undici";

import type { Target } from "../../model/target.ts";

const connections = 4;
/** Refused before a model runs, as most draws are. */
const body = JSON.stringify({ model: "any", max_tokens: -1, messages: [{ role: "user", content: "Hi." }] });

/** The least that any client does: posts one body again and again, and parses the answers. Resolves to the seconds it took. */
export async function postBarely(requests: number, target: Target): Promise<number> {
  const pool = new Pool(target.url, { connections, pipelining: 1 });
  const headers = {
    "content-type": "application/json",
    "anthropic-version": target.edition,
    "x-api-key": target.key,
  };
  let left = requests;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const answer = await pool.request({ method: "POST", path: "/v1/messages", headers, body });
      await answer.body.json();
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  await pool.close();
  return (performance.now() - started) / 1000;
}
