import type { Exchange } from "../model/exchange.ts";
import type { JointCheck, JointCondition } from "../model/finding.ts";
import { isAccepted } from "../model/read.ts";
import { message } from "./answer.ts";
import { show } from "./show.ts";

const modelOf = (exchange: Exchange): string | undefined => {
  const model = message(exchange)?.["model"];
  return typeof model === "string" ? model : undefined;
};

/** Messages that were asked of one model name one, be it that model or what it is an alias of. */
export const oneModel: JointCheck = {
  claim: "all answers name one model",
  judge: (exchanges) => {
    const [first, ...others] = exchanges.flatMap((exchange) => {
      const model = modelOf(exchange);
      return model === undefined ? [] : [{ model, exchange: exchange.id }];
    });
    return others
      .filter(({ model }) => model !== first?.model)
      .map(({ model, exchange }) => ({ at: "/model", expected: show(first?.model), actual: show(model), exchange }));
  },
};

/** There is an answer that names a model. */
export const firstIsAccepted: JointCondition = {
  claim: "the first request is accepted",
  met: (first) => isAccepted(first),
};
