import type { RunEvent } from "../model/event.ts";

/** Events pushed from many places, read in one. */
export class EventQueue {
  #events: RunEvent[] = [];
  #ended = false;
  #wake: (() => void) | undefined;

  push(event: RunEvent): void {
    this.#events.push(event);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RunEvent, void, undefined> {
    for (;;) {
      const events = this.#events;
      this.#events = [];
      yield* events;
      if (this.#events.length) continue;
      if (this.#ended) return;
      await new Promise<void>((wake) => (this.#wake = wake));
      this.#wake = undefined;
    }
  }
}
