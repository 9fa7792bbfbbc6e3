import { string, type JsonObject } from "../json.ts";
import type { Thought } from "../obedient/answer.ts";
import { quotations } from "../obedient/literal.ts";
import type { Prompt } from "../prompt.ts";
import { failure, run } from "./blocks.ts";

const asked = /\b(?:run|execute|execution|python|script)\b/i;
const output = (kind: string, stdout: string): JsonObject => ({
  type: `${kind}_result`,
  stdout,
  stderr: "",
  return_code: 0,
  content: [],
});

/** Pretends to run code: writes a file with what the request quotes, looks for another one, and prints the first. */
export function runCode(prompt: Prompt, request: string): Thought[] | undefined {
  const tool = prompt.serverTools.find(({ name }) => name === "code_execution");
  if (!tool || !asked.test(request)) return undefined;
  const words = quotations(request).at(-1) ?? "done";
  const answer: Thought = { type: "text", text: words };
  if (string(tool["type"]).endsWith("20250522")) {
    const call = { name: "code_execution", input: { code: `print(${JSON.stringify(words)})` } };
    const content = output("code_execution", `${words}\n`);
    return [...run(prompt, 0, call, "code_execution_tool_result", content), answer];
  }
  const editor = "text_editor_code_execution";
  const write = { command: "create", path: "out.txt", file_text: words };
  const look = { command: "view", path: "missing.txt" };
  const created = { type: `${editor}_create_result`, is_file_update: false };
  return [
    ...run(prompt, 0, { name: editor, input: write }, `${editor}_tool_result`, created),
    ...run(prompt, 1, { name: editor, input: look }, `${editor}_tool_result`, failure(editor, "file_not_found")),
    ...run(
      prompt,
      2,
      { name: "bash_code_execution", input: { command: "cat out.txt" } },
      "bash_code_execution_tool_result",
      output("bash_code_execution", words),
    ),
    answer,
  ];
}
