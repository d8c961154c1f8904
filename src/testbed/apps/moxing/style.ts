/** A desk: a grey sidebar, white sheets with hairlines, teal for what is chosen, amber for what costs money. */
export const css = `
:root { --teal: #0c7a70; --deep: #075c54; --ink: #1d2733; --soft: #66727f; --line: #e4e7eb; --side: #f1f3f5; --amber: #f6a521;
  --chat: #0c7a70; --chat-page: #f3f6f6; font: 15px/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: var(--ink); }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; min-height: 100vh; }
.workspace { display: grid; grid-template-columns: 15rem minmax(0, 1fr); min-height: 100vh; }
.side { background: var(--side); border-right: 1px solid var(--line); padding: 1.1rem .8rem; display: flex; flex-direction: column; gap: 1.4rem; }
.brand { display: flex; align-items: center; gap: .6rem; font-weight: 700; font-size: 1.1rem; padding: 0 .5rem; }
.brand b { width: 2rem; height: 2rem; border-radius: .45rem; display: grid; place-items: center; background: var(--teal); color: #fff; font-family: "Songti SC", "Noto Serif CJK SC", serif; }
.places { display: grid; gap: .15rem; } .foot { margin-top: auto; }
.side a { display: flex; align-items: center; gap: .7rem; padding: .5rem .7rem; border-radius: .5rem; color: #3c4754; text-decoration: none; }
.side a:hover { background: #e6e9ec; } .side .here { background: #dcefec; color: var(--deep); font-weight: 600; }
.side svg { flex: none; color: #7b8794; } .side .here svg { color: var(--teal); }
.space { margin: 0 .7rem .8rem; font-size: .82rem; color: var(--soft); } .space span { display: block; height: .35rem; border-radius: 1rem; background: #d9dee3; margin-bottom: .35rem; overflow: hidden; } .space i { display: block; height: 100%; background: var(--teal); }
.sheet { display: flex; flex-direction: column; min-width: 0; }
.sheet > header { display: flex; align-items: center; gap: 1.2rem; padding: .75rem 2rem; border-bottom: 1px solid var(--line); font-size: .92rem; }
.sheet > header a, .sheet > header form:not(.find) button { color: var(--soft); text-decoration: none; font: inherit; border: 0; background: none; padding: 0; cursor: pointer; white-space: nowrap; } .sheet > header form { margin: 0; }
.find { flex: 1; display: flex; align-items: center; gap: .5rem; max-width: 28rem; margin-right: auto !important; background: var(--side); border-radius: .5rem; padding: .35rem .8rem; color: #8a95a1; } .find input { flex: 1; min-width: 0; border: 0; background: none; font: inherit; color: var(--ink); outline: 0; } .find:focus-within { box-shadow: 0 0 0 2px var(--teal); }
.chip { border: 1px solid #b9d9d5; color: var(--deep); border-radius: .4rem; padding: .1rem .6rem; font-size: .85rem; white-space: nowrap; }
main { flex: 1; padding: 2rem; width: 100%; max-width: 66rem; } footer { padding: 1rem 2rem; color: #9aa4ae; font-size: .8rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 1rem; } h2 { font-size: 1.05rem; margin: 2rem 0 .7rem; } p { margin: .4rem 0; }
.hello { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; justify-content: space-between; margin-bottom: 1.4rem; } .hello h1 { margin: 0; }
.offer { display: flex; flex-wrap: wrap; align-items: center; gap: .7rem 1.2rem; margin: 0; padding: .5rem .5rem .5rem 1.1rem; border-radius: .7rem; background: #fff7e6; border: 1px solid #ffe2ae; color: #7a5410; font-size: .92rem; }
.bright { font: inherit; font-weight: 700; border: 0; border-radius: .55rem; padding: .6rem 1.4rem; background: linear-gradient(180deg, #ffc04d, var(--amber)); color: #4a2f00; cursor: pointer; text-decoration: none; text-align: center; } .bright:hover { filter: brightness(1.04); }
.plain { font: inherit; border: 1px solid #c9d0d6; border-radius: .55rem; padding: .55rem 1.3rem; background: #fff; color: #3c4754; cursor: pointer; text-decoration: none; text-align: center; } .faint { font: inherit; border: 0; background: none; color: #98a2ac; cursor: pointer; padding: .5rem; }
.new { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(4, 1fr); gap: 1rem; } .new li { border: 1px solid var(--line); border-radius: .8rem; padding: 1rem; display: flex; align-items: center; gap: .9rem; font-weight: 600; }
.new b, .files b { flex: none; display: inline-grid; place-items: center; width: 2.6rem; height: 2.6rem; border-radius: .6rem; color: #fff; background: var(--kind); font-weight: 700; } .files td:first-child { position: relative; padding-left: 3.1rem; } .files b { position: absolute; left: .6rem; top: .72rem; width: 1.7rem; height: 1.7rem; border-radius: .35rem; font-size: .85rem; }
.doc { --kind: #2f6fed; } .table { --kind: #16965a; } .slides { --kind: #e2632b; } .map { --kind: #8756d8; }
.files { width: 100%; border-collapse: collapse; } .files th { text-align: left; font-weight: 400; color: var(--soft); font-size: .86rem; padding: .5rem .6rem; border-bottom: 1px solid var(--line); } .files td { padding: .75rem .6rem; border-bottom: 1px solid var(--line); } .files td:not(:first-child) { color: var(--soft); white-space: nowrap; }
.rows { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: .8rem; max-width: 46rem; } .rows li { display: flex; justify-content: space-between; gap: 1rem; padding: .9rem 1.2rem; } .rows li + li { border-top: 1px solid var(--line); } .rows a { color: var(--ink); text-decoration: none; } .rows a:hover { color: var(--teal); } .rows span { color: var(--soft); font-size: .9rem; text-align: right; }
.note { max-width: 46rem; border: 1px solid var(--line); border-radius: .8rem; padding: 1.1rem 1.3rem; }
section.scene { max-width: 40rem; border: 1px solid var(--line); border-radius: .9rem; padding: 1.8rem 2rem; } section.scene form { margin: 0; } fieldset { border: 1px solid var(--line); border-radius: .6rem; margin: 1.2rem 0 0; padding: .8rem 1.1rem; } legend { color: var(--soft); font-size: .9rem; padding: 0 .4rem; } input[type=radio] { accent-color: var(--teal); margin-right: .5rem; } .choices { display: flex; flex-wrap: wrap; gap: .8rem; margin-top: 1.6rem; } .end h1 { color: var(--deep); }
dialog { border: 0; border-radius: .9rem; padding: 1.8rem 2rem; width: min(28rem, calc(100vw - 2rem)); color: inherit; box-shadow: 0 1.5rem 4rem #1d273355; } dialog::backdrop { background: #1d273377; } dialog form { margin: 0; position: relative; } dialog h2 { margin: 0 0 .6rem; font-size: 1.2rem; } dialog .choices { justify-content: flex-end; }
#upgrade .bright { width: 100%; margin-top: .8rem; } .price { font-size: 2.1rem; font-weight: 700; margin: .6rem 0 0; } .price small { font-size: .95rem; font-weight: 400; color: var(--soft); }
.close { position: absolute; right: -.9rem; top: -.9rem; font: inherit; font-size: 1.4rem; border: 0; background: none; color: var(--soft); cursor: pointer; padding: .2rem .6rem; }
.chat-open { font: inherit; margin-top: 1.4rem; border: 1px solid var(--teal); border-radius: .55rem; background: #fff; color: var(--deep); padding: .6rem 1.5rem; cursor: pointer; }
.chat { right: 0; bottom: 0; top: 0; height: auto; width: min(25rem, 100vw); border-radius: 0; border-left: 1px solid var(--line); box-shadow: -1rem 0 3rem #1d273322; }
.sign-in { max-width: 21rem; margin: 3rem auto; display: grid; gap: 1rem; border: 1px solid var(--line); border-radius: .9rem; padding: 2rem; } .sign-in h1 { margin: 0; font-size: 1.3rem; } .sign-in label { display: grid; gap: .3rem; } .sign-in input { font: inherit; padding: .55rem .8rem; border: 1px solid #c9d0d6; border-radius: .5rem; } .primary { font: inherit; font-weight: 700; padding: .65rem; border: 0; border-radius: .55rem; background: var(--teal); color: #fff; cursor: pointer; } [role=alert] { color: #c4341c; margin: 0; }
.alone { min-height: 100vh; } .alone > header { justify-content: space-between; } .alone main { max-width: none; }
@media (max-width: 48rem) {
  .workspace { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto 1fr; } .side { border: 0; border-bottom: 1px solid var(--line); padding: .7rem .9rem; gap: .6rem; } .side .places { display: flex; overflow-x: auto; gap: .3rem; } .side .places a { flex: none; flex-direction: column; gap: .1rem; font-size: .76rem; padding: .35rem .7rem; } .foot { margin: 0; } .space { display: none; }
  .side { flex-flow: row wrap; } .side .brand { flex: 1; } .places:not(.foot) { order: 3; flex: 1 1 100%; }
  .sheet > header { padding: .7rem .9rem; gap: .8rem; flex-wrap: wrap; } .find { flex: 1 1 100%; max-width: none; } .chip { margin-right: auto; } main { padding: 1.2rem .9rem; } footer { padding: 1rem .9rem; }
  .new { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .7rem; } .new li { padding: .7rem; gap: .6rem; font-size: .92rem; } .files th:nth-child(2), .files td:nth-child(2) { display: none; } .files td:last-child { font-size: .84rem; } .offer { padding: .8rem; } .offer .bright { width: 100%; } section.scene { padding: 1.3rem; } .choices > * { flex: 1; }
}
`;
