import { LLMock } from "@copilotkit/aimock";

const call = (name: string, input: object) => ({ toolCalls: [{ name, arguments: JSON.stringify(input) }] });

interface Counts {
  readonly input_tokens: number;
  readonly output_tokens: number;
}

/**
 * A third-party mock of the Messages API with fixed answers: a text to everything, a tool call to what asks for one. It
 * counts no tokens; `usage` is what the fixtures say.
 */
export async function startAimock(
  key: string,
  usage?: Counts,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const mock = new LLMock({ port: 0, host: "127.0.0.1", auth: { apiKeys: [key] } });
  const counts = usage && { usage: { ...usage } };
  mock.on({ hasToolResult: true }, { content: "It is sunny in Paris.", ...counts });
  mock.onMessage(/get_weather|weather in Paris/, { ...call("get_weather", { city: "Paris" }), ...counts });
  mock.onMessage(/list_cities/, { ...call("list_cities", {}), ...counts });
  mock.on({}, { content: "pong", ...counts });
  await mock.start();
  return { url: mock.url, close: () => mock.stop() };
}
