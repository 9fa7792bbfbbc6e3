import type { Incoming } from "./incoming.ts";

/**
 * What the requests of one server can see of each other. Only faults look: an answer depends on nothing but its own
 * request.
 */
export interface Traffic {
  /** Requests whose answers are under way, oldest first. */
  readonly open: ReadonlySet<Incoming>;
  /** Clients that went away before they had sent, or got, everything. */
  readonly left: number;
}

/** The books of one server. */
export class Books implements Traffic {
  readonly #open = new Set<Incoming>();
  #left = 0;

  get open(): ReadonlySet<Incoming> {
    return this.#open;
  }

  get left(): number {
    return this.#left;
  }

  /** An answer begins. */
  enter(request: Incoming): void {
    this.#open.add(request);
  }

  /** An answer ended: as it should, or because its client went away. */
  close(request: Incoming, whole: boolean): void {
    this.#open.delete(request);
    if (!whole) this.#left += 1;
  }

  /** A client went away before its request was whole. */
  abandon(): void {
    this.#left += 1;
  }
}
