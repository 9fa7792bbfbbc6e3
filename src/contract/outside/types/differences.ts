import type { Because } from "./judged.ts";

/** How our types of answers differ from the client's, in both editions. */
export interface InAnswers {
  StartedMessage: Because<
    "ours fits theirs",
    "Nothing is known when a message starts: no content, and no reason to stop.",
    "content" | "stop_reason" | "stop_sequence"
  >;
  MessageStartEvent: Because<"ours fits theirs", "It holds a StartedMessage.", "message">;
  StreamEvent: Because<
    "neither fits",
    "It knows ping and error, which the client keeps to itself, and MessageStartEvent."
  >;
  ErrorObject: Because<
    "neither fits",
    "It knows the details that an error may have, and more types; the client has a type for each type of error.",
    "type" | "details"
  >;
  ErrorResponse: Because<"neither fits", "It holds an ErrorObject.", "error">;
  ErrorEvent: Because<"neither fits", "It holds an ErrorObject.", "error">;
}

/** The answers that the client takes for possible and that cannot be, in both editions. */
export interface Impossible {
  Message: "A whole message says why it stopped; the client uses one type for it and for one that starts.";
  StartedMessage: "A message that starts has not stopped; the client uses one type for it and for a whole one.";
  MessageStartEvent: "It holds a StartedMessage.";
  StreamEvent: "It may hold a StartedMessage.";
}

/**
 * Why requests are not the same where they hold an assistant turn: ours takes the blocks of an answer as they came, some
 * of whose members may be null; theirs knows no such answer.
 */
type Echo = "An assistant turn takes the blocks of an answer as they came, with members that may be null.";

/** Those of both editions. */
interface InRequests {
  InputMessage: Because<"neither fits", Echo>;
  InputMessages: Because<"neither fits", "They are of InputMessage.">;
  MessageRequest: Because<"neither fits", "It holds InputMessages.", "messages">;
  CountTokensRequest: Because<"neither fits", "It holds InputMessages.", "messages">;
}

/** How our types of requests of edition 2023-06-01 differ; a system message holds texts only, the client has one type. */
export interface InRequestsOf20230601 extends InRequests {}

/** How our types of requests of edition 2026-10-21 differ from the client's. */
export interface InRequestsOf20261021 extends InRequests {
  InputAssistantBlock: Because<
    "ours fits theirs",
    "An assistant turn holds no document; the client has one type for both turns."
  >;
  AssistantMessage: Because<"neither fits", Echo, "content">;
}

/** The types that the client does not take as they are, each for its {@link Echo}. */
export type Unsent = keyof InRequests | "AssistantMessage";

/** Our types that the client has no type for, in both editions. */
export interface Nameless {
  PingEvent: "The client drops it.";
  ErrorDetails: "The client has a class of its own for each code.";
}

/** Those of edition 2023-06-01. */
export interface NamelessIn20230601 extends Nameless {
  UserMessage: "The client has one type for all roles.";
  AssistantMessage: "The client has one type for all roles.";
  SystemMessage: "The client has one type for all roles.";
}
