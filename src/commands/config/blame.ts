import { visible } from "../../report/visible.ts";
import { UsageError } from "../usage-error.ts";
import type { Settled } from "./settle.ts";

/**
 * An error about a flag that nobody typed names the place where its value stands instead: checks of a value know the flag
 * alone. Anything else is returned as it is.
 */
export function blame(error: unknown, { given }: Pick<Settled, "given">): unknown {
  if (!(error instanceof UsageError)) return error;
  const { message, hint } = error;
  const [, flag = ""] = /^--([a-z-]+)/u.exec(message) ?? [];
  const elsewhere = (given.get(flag) ?? []).filter(({ from }) => !from.startsWith("--"));
  const said = (value: string): boolean => message.includes(value);
  const culprit =
    elsewhere.find(({ value }) => [value].flat().some((one) => said(wordOf(String(one))))) ?? elsewhere.at(-1);
  if (culprit)
    return new UsageError(
      message.replace(`--${flag}`, () => culprit.from),
      hint,
    );
  const holder = flag === "" ? holderOf(message, given) : undefined;
  return holder === undefined ? error : new UsageError(visible(`${message} (${holder})`), hint);
}

/** What a message is likely to quote of an entry: its name, or the whole value. */
const wordOf = (value: string): string => value.split(/[=:]/u, 1)[0] ?? value;

/** Where a value stands that a message quotes. */
function holderOf(message: string, given: Settled["given"]): string | undefined {
  const words = message.split(/[\s,"()]+/u);
  const all = [...given.values()].flat().filter(({ from }) => !from.startsWith("--") && from !== "url");
  return all.find(({ value }) => [value].flat().some((one) => String(one).length > 2 && words.includes(String(one))))
    ?.from;
}
