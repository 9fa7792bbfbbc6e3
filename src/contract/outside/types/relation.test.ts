import { expectTypeOf, test } from "vitest";
import type { Relation, Shape, Written } from "./relation.ts";

type OfRequests<Ours, Theirs> = Relation<Written<Ours>, Written<Theirs>>;
type OfAnswers<Ours, Theirs> = Relation<Shape<Ours>, Shape<Theirs>>;

test("types of requests are the same only with the same members and values", () => {
  expectTypeOf<OfRequests<{ a: 1; b?: 2 | null }, { b?: 2 | null; a: 1 }>>().toEqualTypeOf<"same">();
  expectTypeOf<OfRequests<{ a: 1 }, { a: 1 | 2 }>>().toEqualTypeOf<"ours fits theirs">();
  expectTypeOf<OfRequests<{ a: 1; b?: 2 }, { a: 1; b?: 2 | null }>>().toEqualTypeOf<"ours fits theirs">();
  expectTypeOf<OfRequests<{ a: 1; b: 2 }, { a: 1; b?: 2 }>>().toEqualTypeOf<"neither fits">();
  expectTypeOf<OfRequests<{ a: 1 }, { a: 1; b?: 2 }>>().toEqualTypeOf<"theirs fits ours">();
  expectTypeOf<OfRequests<{ in: { a: 1 }[] }, { in: { a: 1; b?: 2 }[] }>>().toEqualTypeOf<"theirs fits ours">();
  expectTypeOf<OfRequests<{ t: "a" } | { t: "b" }, { t: "a" }>>().toEqualTypeOf<"theirs fits ours">();
});

test("types of answers are the same also where absent is null and a list of texts is open", () => {
  expectTypeOf<OfAnswers<{ a?: 1 | null }, { a: 1 | null }>>().toEqualTypeOf<"same">();
  expectTypeOf<OfAnswers<{ a: "x" | "y" | (string & {}) }, { a: "x" | "y" }>>().toEqualTypeOf<"same">();
  expectTypeOf<OfAnswers<"x" | "y" | (string & {}), "x">>().toEqualTypeOf<"theirs fits ours">();
  expectTypeOf<OfAnswers<{ a: string }, { a: "x" }>>().toEqualTypeOf<"theirs fits ours">();
  expectTypeOf<OfAnswers<{ a?: 1 }, { a: 1; b: 2 | null }>>().toEqualTypeOf<"theirs fits ours">();
  expectTypeOf<OfAnswers<{ in: { a: 1; c?: 3 }[] }, { in: { a: 1 }[] }>>().toEqualTypeOf<"ours fits theirs">();
});
