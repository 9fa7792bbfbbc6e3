/** How the page looks: light and dark as the reader's system is, one column on a phone, ink-saving on paper. */
export const styles = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #ffffff; --sunk: #f3f4f7; --line: #dcdfe5; --text: #1b1f26; --soft: #59616e; --link: #0b57c2;
  --pass: #17713a; --fail: #b3201c; --weak: #8f5200; --open: #7a5900; --error: #86329c; --skip: #59616e;
  --pass-soft: #dff3e5; --fail-soft: #fde4e2; --weak-soft: #fdecd3; --open-soft: #fbf0c8; --error-soft: #f5e4fa; --skip-soft: #e9ebef;
  --mark: #ffd9d6; --block: #a9c4ee; --tick: #2b4d86; --bin: #6d93d6; --orange: #d9731f; --shadow: 0 1px 2px rgb(20 30 50 / 7%);
  --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1217; --card: #171b22; --sunk: #11151b; --line: #2c323d; --text: #e4e8ee; --soft: #9ca6b5; --link: #7fb2ff;
    --pass: #5fce86; --fail: #ff8a80; --weak: #f0ae5c; --open: #e5c558; --error: #dc9bee; --skip: #9ca6b5;
    --pass-soft: #14311f; --fail-soft: #44191a; --weak-soft: #3d2a10; --open-soft: #38300f; --error-soft: #371d40; --skip-soft: #262c36;
    --mark: #6a2222; --block: #33517f; --tick: #b7d0fb; --bin: #4f78bd; --orange: #e08a3c; --shadow: none;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 5.5rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
[tabindex="-1"]:focus { outline: none; }
li.result:focus { background: var(--open-soft); }
code, pre, .name, .at, .number { font-family: var(--mono); font-size: .86em; }
h1, h2, h3, h4, h4, p { margin: 0; }
h2 { font-size: 1.18rem; font-weight: 650; margin-bottom: .6rem; letter-spacing: -.005em; }
h3 { font-size: 1rem; font-weight: 620; }
h4 { font-size: .78rem; font-weight: 650; color: var(--soft); text-transform: uppercase; letter-spacing: .05em; margin: 1rem 0 .35rem; }
h4 small { text-transform: none; letter-spacing: 0; font: 400 .95em var(--mono); }
small { color: var(--soft); font-weight: 400; }
.away { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip-link { position: absolute; left: -999px; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 9; }
.skip-link:focus { left: 1rem; }
.banner, nav, main, footer { max-width: 1280px; margin: 0 auto; padding: 0 1.5rem; }
.banner { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem 3rem; align-items: end; padding-top: 1.6rem; }
.kind { color: var(--soft); font-size: .85rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin-top: .2rem; }
h1 .badge { padding: .1rem .8rem .15rem; text-transform: capitalize; border-radius: .5rem; font-weight: 680; letter-spacing: -.01em; }
.banner dl { display: flex; flex-wrap: wrap; gap: .35rem 1.8rem; margin: 0; }
dt { color: var(--soft); font-size: .76rem; }
dd { margin: 0; overflow-wrap: anywhere; font-size: .9rem; }
nav { display: flex; gap: 1.2rem; padding-top: .8rem; font-size: .9rem; }
main { padding-bottom: 2rem; }
footer { color: var(--soft); font-size: .85rem; padding-bottom: 2rem; }
.reason { font-size: 1.02rem; margin: 1rem 0 .7rem; max-width: 90ch; }
.figures { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; margin: 0 0 1.1rem; }
.figures li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .3rem .8rem; color: var(--soft); font-size: .86rem; box-shadow: var(--shadow); }
.figures b { font-size: 1.15rem; color: var(--text); margin-right: .2rem; font-variant-numeric: tabular-nums; }
.figures .pass b { color: var(--pass); } .figures .fail b { color: var(--fail); } .figures .inconclusive b { color: var(--open); } .figures .error b { color: var(--error); }
.figures .zero b { color: var(--soft); font-weight: 400; }
.part { background: var(--card); border: 1px solid var(--line); border-radius: .7rem; padding: 1.1rem 1.25rem 1.2rem; margin-bottom: 1.1rem; box-shadow: var(--shadow); min-width: 0; }
.columns > * { min-width: 0; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.1rem; align-items: start; }
@media (min-width: 1080px) { .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
.profiles th, .profiles td { padding-left: .3rem; padding-right: .3rem; }
h2 code, h3 code, .title code, .glance code { font-size: .92em; font-weight: 550; }
.badge, .chip { display: inline-block; border-radius: .35rem; padding: 0 .45rem; font-size: .86em; font-weight: 600; white-space: nowrap; }
h1 .badge { font-size: 1em; }
.chip { font-size: .7rem; border: 1px solid var(--line); color: var(--soft); letter-spacing: .02em; line-height: 1.5; vertical-align: .08em; }
.badge.pass { background: var(--pass-soft); color: var(--pass); } .badge.fail { background: var(--fail-soft); color: var(--fail); }
.badge.undecided, .badge.inconclusive { background: var(--open-soft); color: var(--open); } .badge.skip { background: var(--skip-soft); color: var(--skip); }
.sign { font-weight: 700; flex: none; width: 1.1em; text-align: center; }
.sign.pass { color: var(--pass); } .sign.fail { color: var(--fail); } .sign.weak { color: var(--weak); } .sign.inconclusive { color: var(--open); } .sign.error { color: var(--error); } .sign.skip { color: var(--skip); }
.note { color: var(--soft); font-size: .86rem; margin: .45rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
th, td { padding: .28rem .42rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { color: var(--soft); font-weight: 550; font-size: .8rem; border-bottom-color: var(--line); }
tbody th { font-weight: 500; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
.profiles td:nth-child(n+3), .profiles th[scope=col]:nth-child(n+3), .profiles thead tr:last-child th, .costs td, .costs thead th { text-align: right; font-variant-numeric: tabular-nums; }
.profiles thead tr:first-child th[colspan] { text-align: center; }
.zero { color: var(--soft); }
td.fail { color: var(--fail); font-weight: 650; } td.weak { color: var(--weak); font-weight: 650; } td.inconclusive { color: var(--open); } td.pass { color: var(--text); } td.skip { color: var(--soft); }
.matrix th[colspan] { text-align: center; border-left: 1px solid var(--line); }
.matrix td { padding: .1rem .3rem; text-align: center; }
.matrix td:nth-child(even) { border-left: 1px solid var(--line); }
.matrix thead tr:last-child th { text-align: center; }
.matrix td a { display: grid; grid-template-columns: minmax(1.2rem, 1fr) 3.9rem; gap: .3rem; align-items: center; padding: .18rem .2rem; border-radius: .3rem; color: inherit; text-decoration: none; font-variant-numeric: tabular-nums; text-align: right; }
.matrix td a:hover { background: var(--sunk); text-decoration: underline; }
.matrix td.none { color: var(--soft); }
.matrix svg, .share { width: 100%; height: .5rem; border-radius: 2px; display: block; }
rect.pass { fill: var(--pass); opacity: .62; } rect.fail { fill: var(--fail); } rect.weak { fill: var(--weak); } rect.inconclusive { fill: var(--open); opacity: .75; } rect.error { fill: var(--error); } rect.skip { fill: var(--skip-soft); }
.excuses p { margin: .3rem 0; } .excuses.wrong { border-left: 4px solid var(--fail); }
.glance { border-left: 4px solid var(--fail); }
.glance ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .55rem; }
.glance li { display: flex; gap: .6rem; }
.glance li a:first-child { font-weight: 550; color: var(--text); }
.glance .who { color: var(--soft); font-size: .87rem; margin-left: .35rem; }
.glance .evidence { font-size: .87rem; margin-left: .5rem; white-space: nowrap; }
.glance p { margin-top: .7rem; }
.filters { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; gap: .45rem .8rem; align-items: center; background: var(--card); border: 1px solid var(--line); border-radius: .7rem; padding: .55rem .9rem; margin-bottom: 1.1rem; box-shadow: 0 3px 12px rgb(20 30 50 / 10%); font-size: .85rem; }
.filters fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; }
.filters legend { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
input, select, button { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .35rem; padding: .16rem .5rem; }
input[type=search] { width: 13rem; max-width: 100%; }
select { max-width: 7.6rem; }
button { cursor: pointer; background: var(--sunk); }
button:hover { border-color: var(--soft); }
.filters output { color: var(--soft); margin-left: auto; }
.toggle input { position: absolute; opacity: 0; }
.toggle span:first-of-type { cursor: pointer; }
.toggle > span { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .6rem; color: var(--soft); text-decoration: line-through; }
.toggle input:checked + span { text-decoration: none; color: var(--text); background: var(--sunk); border-color: var(--soft); }
.toggle input:disabled + span { text-decoration: none; opacity: .75; border-color: var(--line); border-style: dashed; cursor: default; }
.toggle input:focus-visible + span { outline: 2px solid var(--link); outline-offset: 2px; }
.toggle b { font-weight: 600; font-variant-numeric: tabular-nums; }
article { border-top: 1px solid var(--line); padding: 1rem 0 .8rem; }
article:first-of-type { border-top: 0; padding-top: .2rem; }
.facts { color: var(--soft); font-size: .84rem; margin: .2rem 0 .3rem; display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline; overflow-wrap: anywhere; }
.breaks { font-size: .88rem; margin: 0 0 .3rem; }
.breaks b { color: var(--fail); font-weight: 600; margin-right: .2rem; }
.why { color: var(--soft); font-size: .86rem; margin: 0 0 .3rem; overflow-wrap: anywhere; } .why b { font-weight: 600; } .why code { user-select: all; }
details > summary { cursor: pointer; }
.result.failed { border: 1px solid var(--line); border-radius: .5rem; margin-top: .4rem; background: var(--card); content-visibility: auto; contain-intrinsic-size: auto 38px; }
.failed > summary { display: flex; gap: .6rem; align-items: baseline; padding: .4rem .7rem; list-style: none; border-radius: .5rem; }
.failed > summary::-webkit-details-marker { display: none; }
.failed > summary:focus-visible { outline-offset: -3px; }
.failed > summary:hover { background: var(--sunk); }
.failed > summary::after { content: "›"; margin-left: auto; color: var(--soft); font-weight: 700; transition: transform .12s; }
.failed[open] > summary::after { transform: rotate(90deg); }
.failed[open] { border-color: var(--soft); }
.failed[open] > summary { border-bottom: 1px solid var(--line); border-radius: .5rem .5rem 0 0; background: var(--sunk); }
.failed .name { flex: none; max-width: 46%; overflow-wrap: anywhere; }
.name em { font-style: normal; color: var(--soft); }
.says { font-size: .88rem; color: var(--soft); overflow-wrap: anywhere; min-width: 0; }
.says .where { font-family: var(--mono); font-size: .92em; color: var(--soft); margin-right: .3rem; }
.expected { color: var(--pass); } .actual { color: var(--fail); }
.arrow { color: var(--soft); }
.body { padding: .75rem .9rem 1rem; }
.title { font-weight: 550; margin-bottom: .5rem; }
.permalink { font-weight: 400; font-size: .84rem; margin-left: .4rem; }
.findings { background: var(--sunk); border-radius: .4rem; overflow: hidden; }
.findings td { overflow-wrap: anywhere; }
.findings td:first-child { white-space: nowrap; width: 1%; }
.command { display: flex; gap: .6rem; align-items: start; margin-bottom: .35rem; }
.command .label { flex: none; width: 8.2rem; color: var(--soft); font-size: .85rem; padding-top: .35rem; }
.command pre { flex: 1; max-height: 7.5rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.copy { flex: none; min-width: 4.2rem; font-size: .82rem; margin-top: .1rem; }
pre { background: var(--sunk); border: 1px solid var(--line); border-radius: .4rem; padding: .45rem .65rem; margin: .3rem 0; overflow: auto; max-height: 27rem; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.45; position: relative; }
.key { color: var(--link); }
.unseen { color: var(--error); background: var(--error-soft); border-radius: 2px; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.first { outline: 1.5px solid var(--fail); }
mark.gap { color: var(--fail); font-style: italic; font-family: system-ui, sans-serif; }
.exchange { display: grid; gap: 0 1.1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 1000px) { .exchange { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
.line { font-size: .9rem; overflow-wrap: anywhere; }
.line b { font-family: var(--mono); font-size: .95em; }
.empty { color: var(--soft); font-style: italic; }
.headers summary, .raw summary, .other summary, .fold summary { color: var(--soft); font-size: .84rem; padding: .12rem 0; }
.headers ul { list-style: none; margin: 0 0 .3rem; padding: .3rem .6rem; background: var(--sunk); border-radius: .4rem; font: .8rem/1.5 var(--mono); overflow-wrap: anywhere; }
.other { border-top: 1px dashed var(--line); margin-top: .6rem; padding-top: .3rem; }
.drawn { border-left: 3px solid var(--link); padding-left: .8rem; margin: .6rem 0; font-size: .9rem; }
figure { margin: .3rem 0; }
figcaption { color: var(--soft); font-size: .8rem; }
.wrong-word { color: var(--fail); }
.timeline { width: 100%; height: auto; background: var(--sunk); border: 1px solid var(--line); border-radius: .4rem; display: block; font: 11px var(--mono); }
.timeline text { fill: var(--soft); }
.timeline .label { text-anchor: end; fill: var(--text); }
.timeline rect.message { fill: var(--skip-soft); stroke: var(--line); } .timeline rect.block { fill: var(--block); } .timeline rect.wrong { fill: var(--mark); stroke: var(--fail); }
.timeline rect.open { stroke: var(--fail); stroke-dasharray: 4 3; }
.tick { stroke: var(--tick); stroke-width: 1.4; } .tick.ping { opacity: .45; } .tick.wrong { stroke: var(--fail); stroke-width: 2.5; }
.axis { stroke: var(--line); fill: none; }
.marker { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 2; } .marker-head { fill: var(--fail); } .timeline .marker-word { fill: var(--fail); font-weight: 600; }
.events { list-style: none; margin: .4rem 0; padding: 0; font-size: .84rem; border: 1px solid var(--line); border-radius: .4rem; overflow: hidden; }
.events .events { border-width: 1px 0; border-radius: 0; margin: 0; }
.events li { padding: .14rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.events li:last-child { border-bottom: 0; }
.events .number { color: var(--soft); display: inline-block; min-width: 1.6rem; } .events .at { color: var(--soft); display: inline-block; min-width: 4.6rem; }
.events b { font: 600 .95em var(--mono); margin-right: .3rem; }
.events li.fold { padding: 0; background: var(--sunk); } .fold > details > summary { padding: .14rem .6rem; }
.events li.wrong { background: var(--fail-soft); box-shadow: inset 3px 0 var(--fail); }
.events li.also { background: color-mix(in srgb, var(--fail-soft) 45%, transparent); }
.events li.end { color: var(--fail); font-weight: 600; }
details.group { border-top: 1px solid var(--line); padding: .3rem 0; overflow-wrap: anywhere; }
details.group > summary .number { display: inline-block; min-width: 2.2rem; text-align: right; margin-right: .4rem; color: var(--soft); }
h3 + .note { margin-top: 0; } .group + h3, section > h3:not(:first-of-type) { margin-top: 1.1rem; }
.plain { list-style: none; margin: .25rem 0 .5rem; padding: 0; }
.plain li { display: flex; gap: .5rem; padding: .16rem .4rem; border-radius: .3rem; font-size: .87rem; content-visibility: auto; contain-intrinsic-size: auto 1.6rem; overflow-wrap: anywhere; }
.state.refused, .state.ignored { color: var(--weak); } .state.supported, .state.declared-on { color: var(--pass); }
.share { min-width: 7rem; margin-top: .45rem; overflow: visible; } .share .room { fill: var(--skip-soft); } .share .spent { fill: var(--bin); } .share .over { fill: var(--weak); } .share .plan { fill: var(--text); }
.costs td:last-child { width: 35%; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .9rem 1.4rem; }
.plot svg { width: 100%; height: auto; font: 10px system-ui, sans-serif; } .plot text { fill: var(--soft); } .bin { fill: var(--bin); } .median { stroke: var(--text); stroke-dasharray: 2 2; }
.plot figcaption b { color: var(--text); display: block; font-weight: 600; }
.drawing { min-width: 60rem; width: 100%; height: auto; font: 8.5px system-ui, sans-serif; } .drawing text { fill: var(--soft); text-anchor: end; }
.drawing .kept { fill: var(--bin); } .drawing .broken { fill: var(--orange); } .drawing .chosen { fill: var(--pass); } .drawing .few { opacity: .5; } .drawing .never { fill: var(--line); }
.swatch { display: inline-block; width: .7rem; height: .7rem; border-radius: 2px; margin-right: .4rem; } .swatch.kept { background: var(--bin); } .swatch.broken { background: var(--orange); } .swatch.chosen { background: var(--pass); border-radius: 50%; }
#draws .figures { margin: .6rem 0 .7rem; } .names code { margin-right: .5rem; } .drawn-counts td, .drawn-counts th:nth-child(n+2) { text-align: right; font-variant-numeric: tabular-nums; }
.drawn { border-left: 3px solid var(--fail); padding-left: .8rem; margin: .8rem 0; } .drawn h4 { margin-top: 0; } .drawn p { font-size: .9rem; }
@media (max-width: 720px) {
  .banner, nav, main, footer { padding-left: .8rem; padding-right: .8rem; }
  .filters { position: static; }
  .filters output { margin-left: 0; }
  .part { padding: .9rem .8rem; }
  .failed > summary { flex-wrap: wrap; gap: .1rem .5rem; }
  .failed .name { max-width: 85%; flex: 1 1 70%; }
  .failed > summary::after { order: 2; } .says { order: 3; flex: 1 1 100%; padding-left: 1.6rem; }
  .command { flex-wrap: wrap; } .command .label { width: 100%; padding-top: 0; } .command pre { flex: 1 1 100%; order: 3; } .command .label { flex: 1; }
  .excuses thead { display: none; } .excuses tr { display: block; padding: .3rem 0; border-bottom: 1px solid var(--line); } .excuses td { display: block; border: 0; padding: .1rem 0; overflow-wrap: anywhere; }
  .findings thead { display: none; } .findings tr { display: block; padding: .3rem 0; border-bottom: 1px solid var(--line); } .findings td { display: block; border: 0; padding: .05rem .6rem; white-space: normal; width: auto !important; } .findings td.expected::before { content: "expected "; } .findings td.actual::before { content: "actual "; } .findings td::before { color: var(--soft); }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --sunk: #fff; --shadow: none; }
  @page { margin: 14mm; }
  body { font-size: 10pt; }
  nav, .filters, .skip-link, .copy, .permalink, .raw, .evidence { display: none !important; }
  .banner, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .part { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: .8rem 0; }
  .columns, .exchange { display: block; }
  pre { max-height: none; }
  .result.failed, .plain li { content-visibility: visible; }
  .glance li, tr, .plot, figure, h3, .facts { break-inside: avoid; } h2, h3, h4, summary { break-after: avoid; }
  .failed > summary::after { content: none; }
}
`;
