/**
 * What the page does by itself: filters and finds, copies commands, opens what a link leads to. Plain JavaScript of
 * today's browsers; without it everything can still be read.
 */
export const script = `"use strict";
const form = document.getElementById("filters");
const results = document.getElementById("results");
const items = [...results.querySelectorAll(".result")];
const groups = [...results.querySelectorAll("[data-group]")];
const told = document.getElementById("told");
const say = (text) => { told.textContent = text; };

const words = new Map();
const wordsOf = (item) => {
  if (!words.has(item)) {
    const own = item.matches("details") ? item.querySelector("summary").textContent + item.querySelector(".title").textContent : item.textContent;
    const group = item.closest("article");
    const about = group ? ["h3", ".facts", ".breaks"].map((part) => group.querySelector(part)?.textContent ?? "").join(" ") : "";
    words.set(item, (own + " " + about).toLowerCase());
  }
  return words.get(item);
};

function filter() {
  const values = new FormData(form);
  const verdicts = new Set(values.getAll("verdict"));
  const [profile, area, level, mode] = ["profile", "area", "level", "mode"].map((name) => values.get(name));
  const wanted = String(values.get("search")).toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const is = item.dataset;
    item.hidden = !(verdicts.has(is.verdict) && (!profile || is.profiles.split(" ").includes(profile)) &&
      (!area || is.area === area) && (!level || is.level === level) && (!mode || is.mode === mode) &&
      (wanted.length === 0 || wanted.every((word) => wordsOf(item).includes(word))));
    if (!item.hidden) shown += 1;
  }
  const narrow = Boolean(wanted.length || area);
  for (const group of groups) {
    const open = group.querySelector(".result:not([hidden])");
    group.hidden = group.querySelector(".result") !== null && !open;
    if (group.matches("details") && narrow) group.open = Boolean(open);
  }
  for (const heading of results.querySelectorAll("section")) {
    heading.hidden = heading.querySelector(".result") !== null && !heading.querySelector(".result:not([hidden])");
  }
  for (const heading of results.querySelectorAll("#results h3:not(article h3)")) {
    let next = heading.nextElementSibling, any = false;
    for (; next && next.tagName !== "H3"; next = next.nextElementSibling) any ||= next.matches("[data-group]:not([hidden])");
    heading.hidden = !any;
    if (heading.nextElementSibling.matches(".note")) heading.nextElementSibling.hidden = !any;
  }
  document.getElementById("nothing").hidden = shown > 0;
  const all = items.length.toLocaleString("en") + " results";
  form.elements.shown.value = shown === items.length ? all : shown.toLocaleString("en") + " of " + all;
}

function reveal(target) {
  if (target.closest("[hidden]") && results.contains(target)) { form.reset(); filter(); }
  // Who asks what is wrong wants to see it: a requirement opens its first failure.
  const first = target.matches("article") ? target.querySelector("details.failed:not([hidden])") : null;
  if (first) first.open = true;
  for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  // What was asked stands above the first failure of a requirement.
  const article = target.closest("article");
  const isNear = article && target.getBoundingClientRect().top - article.getBoundingClientRect().top < 260;
  (isNear ? article : target).scrollIntoView({ block: "start" });
  (target.matches("details") ? target.querySelector("summary") : target).focus({ preventScroll: true });
}

function follow() {
  let id = location.hash.slice(1);
  try { id = decodeURIComponent(id); } catch {}
  const target = id && document.getElementById(id);
  if (target && results.contains(target) && target !== results) reveal(target);
}

function set(query) {
  form.reset();
  for (const [name, value] of new URLSearchParams(query)) form.elements[name].value = value;
  filter();
}

async function copy(button) {
  const code = button.parentElement.querySelector("code");
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
    say("Copied");
  } catch {
    getSelection().selectAllChildren(code);
    button.textContent = "Press Ctrl+C";
    say("Selected; press Ctrl+C to copy");
  }
  setTimeout(() => { button.textContent = "Copy"; }, 2000);
}

/** Buttons for the commands of what was opened, and the first mark brought into sight. */
function furnish(details) {
  for (const command of details.querySelectorAll(".command:not(.furnished)")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy " + command.querySelector(".label").textContent);
    button.addEventListener("click", () => copy(button));
    command.append(button);
    command.classList.add("furnished");
  }
  for (const mark of details.querySelectorAll("pre mark.first")) {
    const box = mark.closest("pre");
    box.scrollTop = Math.max(0, mark.offsetTop - box.offsetTop - box.clientHeight / 3);
  }
}

let waiting;
form.hidden = false;
form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 60); });
form.addEventListener("reset", () => setTimeout(filter));
form.addEventListener("submit", (event) => event.preventDefault());
form.elements.open.addEventListener("click", () => {
  const some = [...results.querySelectorAll("details[data-group], details.failed")].filter((one) => !one.closest("[hidden]"));
  const open = some.some((one) => !one.open);
  for (const one of some) one.open = open;
  form.elements.open.textContent = open ? "Close all" : "Open all";
});
results.addEventListener("toggle", (event) => { if (event.target.open && event.target.matches(".failed")) furnish(event.target); }, true);
document.addEventListener("click", (event) => {
  const cell = event.target.closest("[data-set]");
  if (cell) set(cell.dataset.set);
  const link = event.target.closest("a[href^='#']");
  // The address may already be that one: then nothing else would tell.
  if (link && link.hash === location.hash) follow();
});
addEventListener("hashchange", follow);
addEventListener("beforeprint", () => { for (const one of results.querySelectorAll("details.failed")) if (!one.closest("[hidden]")) one.open = true; });
if (form.elements.search.value || form.querySelector("input:not(:checked)[type=checkbox]")) filter();
// Once more where the browser has scrolled on its own.
addEventListener("load", () => setTimeout(follow));
`;
