import type { ThirdParty } from "../server.ts";
import { aimock } from "./aimock.ts";
import { claudeCodeRouter } from "./claude-code-router.ts";
import { claudish } from "./claudish.ts";
import { litellm, litellmAnthropic } from "./litellm.ts";
import { localOpenai2anthropic } from "./local-openai2anthropic.ts";
import { mockllm } from "./mockllm.ts";
import { portkey } from "./portkey.ts";

/** Every server that is put under test; none of them needs a key or a model of its own. */
export const thirdParties: readonly ThirdParty[] = [
  aimock,
  claudeCodeRouter,
  claudish,
  litellm,
  litellmAnthropic,
  localOpenai2anthropic,
  mockllm,
  portkey,
];
