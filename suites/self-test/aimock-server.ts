import { LLMock } from "@copilotkit/aimock";

const call = (name: string, input: object) => ({ toolCalls: [{ name, arguments: JSON.stringify(input) }] });

/** A third-party mock of the Messages API with fixed answers: a text to everything, a tool call to what asks for one. */
export async function startAimock(key: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const mock = new LLMock({ port: 0, host: "127.0.0.1", auth: { apiKeys: [key] } });
  mock.on({ hasToolResult: true }, { content: "It is sunny in Paris." });
  mock.onMessage(/get_weather|weather in Paris/, call("get_weather", { city: "Paris" }));
  mock.onMessage(/list_cities/, call("list_cities", {}));
  mock.on({}, { content: "pong" });
  await mock.start();
  return { url: mock.url, close: () => mock.stop() };
}
