import type { FaultTable } from "./fault-table.ts";

export const systemTurnsTable: FaultTable = {
  "refuses-system-turns": {
    "request.system_turn.accepted": [
      "system-turns/string-is-accepted (plain)",
      "system-turns/blocks-are-accepted (plain)",
    ],
    "request.system_turn.used": ["system-turns/are-obeyed (plain)"],
  },
  "answers-422-to-system-turns": { "request.message.role.system_answered": ["system-turns/are-answered (plain)"] },
  "refuses-blocks-in-system-turns": { "request.system_turn.accepted": ["system-turns/blocks-are-accepted (plain)"] },
  "refuses-answered-system-turns": {
    "request.system_turn.answered_next": ["system-turns/between-user-and-assistant-is-accepted (plain)"],
  },
  "forgets-system-turns": { "request.system_turn.used": ["system-turns/reach-the-model (plain)"] },
  "accepts-system-turn-at-the-beginning": { "request.system_turn.first": ["system-turns/first-is-refused (plain)"] },
  "accepts-system-turn-after-assistant": {
    "request.system_turn.after_assistant": ["system-turns/after-assistant-is-refused (plain)"],
  },
  "accepts-system-turn-before-user": {
    "request.system_turn.before_user": ["system-turns/before-user-is-refused (plain)"],
  },
  "accepts-system-turn-before-result": {
    "request.system_turn.before_result": ["system-turns/before-result-is-refused (plain)"],
  },
  "accepts-foreign-blocks-in-system-turns": {
    "request.system_turn.content": ["system-turns/unknown-block-is-refused (plain)"],
  },
};
