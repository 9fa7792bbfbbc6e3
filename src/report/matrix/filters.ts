import { html, type Markup } from "../html/markup.ts";
import { levels } from "../tally.ts";

/** What narrows and orders the tables; the script shows it, as nothing happens without it. */
export const filters = (requirements: number): Markup =>
  html`<form class="filters" id="filters" role="search" aria-label="requirements" hidden>
    <label class="search"
      >Search <input type="search" name="search" placeholder="requirement, words" autocomplete="off" spellcheck="false"
    /></label>
    <label
      >level
      <select name="level">
        <option value="">all</option>
        ${levels.map((level) => html`<option>${level}</option>`)}
      </select></label
    >
    <label
      >show
      <select name="show">
        <option value="">all</option>
        <option value="failed">what somebody fails</option>
        <option value="differs">where they differ</option>
        <option value="shared">what all fail</option>
      </select></label
    >
    <label
      >rows
      <select name="rows">
        <option value="">as the contract</option>
        <option value="fails">most failed first</option>
      </select></label
    >
    <label
      >targets
      <select name="targets">
        <option value="">as given</option>
        <option value="name">by name</option>
        <option value="fails">fewest failed first</option>
      </select></label
    >
    <button type="button" name="open">Open all</button> <button type="reset">Reset</button>
    <output name="shown" aria-live="polite">${requirements} requirements</output>
  </form>`;
