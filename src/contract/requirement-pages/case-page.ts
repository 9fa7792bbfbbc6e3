import { isDrawn, type Case } from "../../model/case.ts";
import type { Request } from "../../model/exchange.ts";
import type { Evidence, Shown } from "./evidence.ts";
import { commands } from "./commands.ts";
import { bullets, prose, sentence } from "./prose.ts";
import { code, requestInShort, sentInShort } from "./sent.ts";

const LONGEST_BODY = 4_000;

/** A request with its body in lines; what is long is cut. */
function whole(title: string, request: Request): string {
  const { body } = request;
  const text = typeof body === "string" ? body : JSON.stringify(body, null, 2);
  if (text === undefined || text.length > LONGEST_BODY) return `${title}: ${requestInShort(request)}\n\n`;
  const { body: _, ...head } = request;
  return `${title}: ${requestInShort(head)}\n\n\`\`\`json\n${text}\n\`\`\`\n\n`;
}

/** What a case sends, in full where it is not of kilobytes. */
function requests(one: Case): string {
  if (one.kind === "always" || isDrawn(one) || one.kind === "concurrent") return `${sentInShort(one).join(" ")}.\n\n`;
  if (one.kind === "equivalence") {
    const [first, second] = one.requests;
    return whole("First", first) + (one.follow ? "Second: made from the first answer.\n\n" : whole("Second", second));
  }
  const more = [
    ...(one.control ? [whole("Its control, which has to be accepted", one.control)] : []),
    ...(one.follow ? ["Then a request made from the answer, which is the one judged.\n\n"] : []),
    ...(one.alternatives
      ? [`${one.alternatives.length} more wordings are tried where the model does not do what is asked.\n\n`]
      : []),
  ];
  return whole("The request", one.request) + more.join("");
}

function conditions(one: Case): string {
  const given = [...("given" in one ? (one.given ?? []) : []), ...("comparable" in one ? (one.comparable ?? []) : [])];
  if (given.length === 0) return "";
  return `\nJudged only where ${given.map(({ claim }) => prose(claim)).join(", and ")}; else it is inconclusive.\n`;
}

/** What is known of one case, as Markdown; `evidence` is that of its requirement, `faults` are those that trip it. */
export function casePage(one: Case, evidence: Evidence, faults: readonly Shown[]): string {
  const { requirement } = evidence;
  const needs = "needs" in one && one.needs && one.needs.length > 0 ? [`Needs ${one.needs.map(code).join(", ")}`] : [];
  const facts = [`Kind: ${one.kind}; modes: ${(one.modes ?? ["plain", "stream"]).join(", ")}`, ...needs];
  const demands = one.expect.map(({ claim, requirement: of = requirement.id }) =>
    of === requirement.id ? prose(claim) : `${prose(claim)} (${code(of)})`,
  );
  const tripped = faults.map(({ id, title }) => `${code(id)}: ${sentence(title)}`);
  return `# ${one.id}

> ${sentence(one.title)}

${bullets(facts)}
Proves ${code(requirement.id)}: ${prose(requirement.text)}

## What is sent

${requests(one)}## What is demanded

${bullets(demands)}${conditions(one)}
## Faults that trip it

${bullets(tripped.length > 0 ? tripped : ["None by itself."])}
## Try it

${commands({ ...evidence, cases: [one], faults })}
Why it matters: \`messages-conformance explain ${requirement.id}\`
`;
}
