import { signs, type Tone } from "../html/badge.ts";
import { styles as shared } from "../html/styles.ts";

const seen: readonly Tone[] = ["pass", "fail", "weak", "inconclusive", "error", "skip"];
const looks = seen.map(
  (tone) => `.signs td.${tone}:not(:has(a))::before, .signs td.${tone} a::before { content: "${signs[tone]}"; }`,
);

/** The look of the report page, and what many columns need beside it. */
export const styles = `${shared}
main, .banner, nav, footer { max-width: 1500px; }
.targets { width: auto; min-width: 100%; table-layout: auto; }
.targets th[scope=row], .targets thead th:first-child, .targets thead td:first-child { position: sticky; left: 0; background: var(--card); z-index: 1; box-shadow: 1px 0 var(--line); min-width: 8.5rem; max-width: 24rem; white-space: normal; }
.targets thead th { min-width: 6.2rem; max-width: 10rem; overflow-wrap: anywhere; vertical-align: bottom; color: var(--text); font-weight: 620; font-size: .84rem; }
.targets thead th:first-child { color: var(--soft); font-weight: 550; }
.targets td { overflow-wrap: anywhere; max-width: 10rem; }
.targets tr > :nth-child(n+2) { border-left: 1px solid var(--line); }
.targets tbody tr:hover > * { background: var(--sunk); }
.facts-of td { font-size: .84rem; }
.facts-of th { color: var(--soft); font-weight: 450; }
.profiles-of th { white-space: nowrap !important; }
.profiles-of tr:first-child > * { border-top: 2px solid var(--line); }
main { padding-top: .9rem; }
.filters input[type=search] { width: 10rem; }
.filters select { max-width: 12rem; }
.bad { color: var(--fail); font-weight: 650; } .poor { color: var(--weak); font-weight: 650; }
.shares td { white-space: nowrap; font-variant-numeric: tabular-nums; vertical-align: middle; }
.shares td.none, .signs td.none { color: var(--soft); }
.shares svg { width: 2.6rem; height: .5rem; border-radius: 2px; display: inline-block; margin-right: .45rem; vertical-align: .04em; }
.shares td.fail { background: var(--fail-soft); } .shares td.weak { background: var(--weak-soft); }
.shares .sign { width: auto; font-size: .82em; }
.signs { table-layout: fixed; }
.signs thead th:first-child { width: 24rem; }
.signs th[scope=row] small { display: block; font-weight: 400; }
.signs td { font-size: 0; text-align: center; vertical-align: middle; }
.signs td::before, .signs td a::before { font-size: .95rem; font-weight: 700; }
.signs td a { display: block; color: inherit; text-decoration: none; }
.signs td a:hover::before { text-decoration: underline; }
.signs td.none::before { content: "·"; font-weight: 400; }
.signs td.pass { color: var(--pass); } .signs td.fail { color: var(--fail); background: var(--fail-soft); } .signs td.weak { color: var(--weak); background: var(--weak-soft); }
.signs td.inconclusive { color: var(--open); } .signs td.error { color: var(--error); } .signs td.skip { color: var(--skip); }
${looks.join("\n")}
.area { border-top: 1px solid var(--line); padding: .18rem 0; }
.area > summary { padding: .1rem 0; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .2rem 0 .6rem; padding: 0; color: var(--soft); font-size: .85rem; }
.warning { border-left: 4px solid var(--weak); }
@media (max-width: 720px) { .targets th[scope=row], .targets thead th:first-child, .targets thead td:first-child { min-width: 6.5rem; max-width: 11rem; } .signs thead th:first-child { width: 11rem; } .signs th[scope=row] small { display: none; } .signs th[scope=row] code { overflow-wrap: anywhere; } }
@media print {
  @page { size: landscape; }
  .scroll { overflow: visible; }
  .targets { font-size: 7pt; min-width: 0; width: auto; }
  .targets th, .targets td { padding: .1rem .2rem; }
  .targets th[scope=row], .targets thead th:first-child, .targets thead td:first-child { position: static; box-shadow: none; min-width: 0; }
  .targets thead th:nth-child(n+2) { min-width: 0; font-size: 7.5pt; writing-mode: vertical-rl; text-align: left; max-height: 9rem; }
  .facts-of td { font-size: 7pt; }
  .targets .badge { font-size: 0; padding: 0; background: none; } .targets .badge > span { font-size: 9pt; }
  .shares svg { display: none; } .shares td { white-space: normal; font-size: 6.4pt; }
  .signs thead th:first-child { width: 13rem; } .signs { table-layout: auto; } .signs td::before, .signs td a::before { font-size: 8pt; }
  .targets a { text-decoration: none; color: inherit; }
}
`;
