/** What the page does by itself: filters rows, orders rows and columns, opens areas. Without it everything can still be read. */
export const script = `"use strict";
const form = document.getElementById("filters");
const areas = [...document.querySelectorAll("details.area")];
const tables = [...document.querySelectorAll("table.targets")];
const rows = areas.flatMap((area) => [...area.querySelectorAll("tbody tr")].map((row) => ({ area, row })));
const overview = new Map([...document.querySelectorAll("#areas tbody tr")].map((row) => [row.dataset.area, row]));
const isFail = (cell) => cell.matches(".fail, .weak");
const facts = rows.map(({ area, row }) => {
  const cells = [...row.cells].slice(1);
  const judged = cells.filter((cell) => !cell.matches(".none"));
  const fails = judged.filter(isFail).length;
  return {
    area, row, fails,
    level: row.dataset.level,
    words: (area.id.slice(5) + " " + row.cells[0].textContent).toLowerCase(),
    differs: new Set(judged.map((cell) => cell.className)).size > 1,
    shared: judged.length > 0 && fails === judged.length,
  };
});

function filter() {
  const values = new FormData(form);
  const wanted = String(values.get("search")).toLowerCase().split(/\\s+/).filter(Boolean);
  const level = values.get("level"), show = values.get("show");
  let shown = 0;
  const left = new Map();
  for (const one of facts) {
    const is = (!level || one.level === level) && wanted.every((word) => one.words.includes(word)) &&
      (!show || (show === "failed" ? one.fails > 0 : one[show]));
    one.row.hidden = !is;
    if (is) { shown += 1; left.set(one.area, (left.get(one.area) || 0) + 1); }
  }
  const isNarrow = Boolean(wanted.length || show || level);
  for (const area of areas) {
    const number = left.get(area) || 0;
    area.hidden = number === 0;
    if (wanted.length) area.open = number > 0;
    const small = area.querySelector("summary small"), all = area.querySelectorAll("tbody tr").length;
    small.textContent = (isNarrow && number < all ? number + " of " : "") + all + (all === 1 ? " requirement" : " requirements");
    const row = overview.get(area.id.slice(5));
    if (row) row.hidden = number === 0;
  }
  document.getElementById("nothing").hidden = shown > 0;
  const all = facts.length.toLocaleString("en") + " requirements";
  form.elements.shown.value = shown === facts.length ? all : shown.toLocaleString("en") + " of " + all;
}

const given = new Map(tables.flatMap((table) => [...table.querySelectorAll("tbody[data-sort]")].map((body) => [body, [...body.rows]])));
const sumOf = (row) => row.dataset.area === undefined
  ? [...row.cells].filter(isFail).length
  : [...row.cells].reduce((sum, cell) => sum + Number(cell.dataset.fails || 0), 0);
function orderRows() {
  const isByFails = form.elements.rows.value === "fails";
  for (const [body, all] of given) {
    const order = isByFails ? all.map((row) => [sumOf(row), row]).sort((a, b) => b[0] - a[0]).map(([, row]) => row) : all;
    body.append(...order);
  }
}

// The order of the columns, as places in the order that was given.
let places = [...tables[0].tHead.rows[0].cells].slice(1).map((_, index) => index);
const names = [...tables[0].tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
const failed = [...document.querySelectorAll(".facts-of tr")].slice(1, 3).map((row) => [...row.cells].slice(1).map((cell) => Number(cell.textContent.replaceAll(",", ""))));
function orderColumns() {
  const by = form.elements.targets.value;
  const next = names.map((_, index) => index);
  if (by === "name") next.sort((a, b) => names[a].localeCompare(names[b], "en"));
  if (by === "fails") next.sort((a, b) => failed[0][a] - failed[0][b] || failed[1][a] - failed[1][b]);
  const moves = next.map((place) => places.indexOf(place));
  if (moves.every((from, to) => from === to)) return;
  for (const table of tables) for (const row of table.rows) {
    const cells = [...row.cells].slice(1);
    row.append(...moves.map((from) => cells[from]));
  }
  places = next;
}

function follow() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch {}
  const area = document.getElementById(id);
  if (!area || !area.matches("details.area")) return;
  if (area.hidden) { form.reset(); filter(); }
  area.open = true;
  area.scrollIntoView({ block: "start" });
  area.querySelector("summary").focus({ preventScroll: true });
}

const update = () => { filter(); orderRows(); orderColumns(); };
let waiting;
form.hidden = false;
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(update, 60); });
form.addEventListener("reset", () => setTimeout(update));
form.addEventListener("submit", (event) => event.preventDefault());
form.elements.open.addEventListener("click", () => {
  const some = areas.filter((area) => !area.hidden);
  const open = some.some((area) => !area.open);
  for (const area of some) area.open = open;
  form.elements.open.textContent = open ? "Close all" : "Open all";
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (link && link.hash === location.hash) follow();
});
addEventListener("hashchange", follow);
addEventListener("beforeprint", () => { for (const area of areas) if (!area.hidden) area.open = true; });
update();
addEventListener("load", () => setTimeout(follow));
`;
