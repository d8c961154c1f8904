/** Newsprint: serif heads, hairlines between columns, one red. */
export const css = `
:root { --red: #a81c26; --ink: #1b1a18; --soft: #6d675f; --line: #d9d2c6; --paper: #fbf8f2;
  font: 16px/1.65 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: var(--ink); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); }
h1, h2, .masthead, .price { font-family: "Songti SC", "Noto Serif CJK SC", Georgia, serif; }
a { color: inherit; text-decoration: none; } main a:hover { color: var(--red); }
body > header, main, footer { max-width: 74rem; margin: 0 auto; padding: 0 1.5rem; }
.bar { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; align-items: center; padding: .55rem 0; font-size: .84rem; color: var(--soft); border-bottom: 1px solid var(--line); } .bar > :first-child { margin-right: auto; } .bar > :only-child { margin: 0 0 0 auto; } .bar form { margin: 0; } .bar button { font: inherit; color: inherit; border: 0; background: none; padding: 0; cursor: pointer; } .bar b { color: var(--red); }
.masthead { text-align: center; font-size: 3.6rem; font-weight: 700; line-height: 1.15; margin: 1rem 0 0; letter-spacing: .12em; } .motto { text-align: center; color: var(--soft); margin: .1rem 0 1rem; font-size: .9rem; letter-spacing: .1em; }
:lang(en) .masthead { letter-spacing: .01em; } :lang(en) .motto { letter-spacing: 0; font-style: italic; }
nav { display: flex; justify-content: center; gap: 2.6rem; border-top: 3px double var(--ink); border-bottom: 1px solid var(--ink); padding: .45rem 0; font-weight: 600; } nav .here { color: var(--red); }
main { padding-top: 1.6rem; padding-bottom: 3rem; min-height: 34rem; }
.front { display: grid; grid-template-columns: 15.5rem minmax(0, 1fr) 17rem; gap: 0; } .front > section { padding: 0 1.4rem; } .front > section:first-child { padding-left: 0; } .front > section:last-child { padding-right: 0; } .front > section + section { border-left: 1px solid var(--line); }
.picture { display: block; width: 100%; aspect-ratio: 16/10; } .lead .picture { aspect-ratio: 16/9; }
.lead h1 { font-size: 2.3rem; line-height: 1.28; margin: .9rem 0 .5rem; } .lead p { font-size: 1.05rem; margin: .3rem 0; } .by { color: var(--soft); font-size: .86rem !important; }
article + article { border-top: 1px solid var(--line); margin-top: 1rem; padding-top: 1rem; } article h2 { font-size: 1.18rem; line-height: 1.4; margin: .1rem 0 .3rem; } article p { margin: .2rem 0; font-size: .93rem; color: #45413b; } .kicker { color: var(--red) !important; font-size: .8rem !important; font-weight: 600; margin-top: .5rem !important; }
.offer { background: #fff; border: 1px solid var(--red); border-top-width: 5px; padding: 1rem 1.2rem 1.2rem; margin-bottom: 1.3rem; text-align: center; } .offer h2 { margin: 0; font-size: 1.5rem; color: var(--red); } .offer p { margin: .3rem 0 .9rem; font-size: .92rem; }
.bright { display: inline-block; font: inherit; font-weight: 700; border: 0; background: var(--red); color: #fff !important; padding: .65rem 1.8rem; cursor: pointer; text-align: center; } .bright:hover { background: #8d141d; } .offer .bright { display: block; }
.plain { display: inline-block; font: inherit; border: 1px solid var(--line); background: #fff; padding: .6rem 1.5rem; cursor: pointer; }
.lead .two { border-top: 1px solid var(--line); margin-top: 1.2rem; padding-top: 1.2rem; gap: 1.6rem; } .lead article p { font-size: .93rem; }
.opinion { margin-top: 1.2rem; padding: 1rem 1.2rem; background: #f3ece0; } .opinion h2 { margin: 0 0 .3rem; font-size: 1.1rem; } .opinion p { margin: 0; font-size: .93rem; }
h1.section { text-align: center; font-size: 2rem; margin: 0 0 1.4rem; } .two { display: grid; grid-template-columns: 1fr 1fr; gap: 2.5rem; } .two article { border: 0; margin: 0; padding: 0; }
.story { max-width: 42rem; margin: 0 auto; } .story h1 { font-size: 2.2rem; line-height: 1.3; margin: .2rem 0 1rem; } .story p { font-size: 1.06rem; margin: 1rem 0; } .first::first-letter { font: 700 2.9rem/1 "Songti SC", "Noto Serif CJK SC", Georgia, serif; float: left; padding: .1rem .4rem 0 0; color: var(--red); }
.sheet, section.scene { max-width: 42rem; margin: 0 auto; background: #fff; border: 1px solid var(--line); border-top: 4px solid var(--ink); padding: 1.8rem 2.2rem 2.2rem; } .sheet h1, .scene h1 { font-size: 1.8rem; line-height: 1.3; margin: 0 0 1rem; } .sheet p, .scene p { margin: .7rem 0; } .sheet p a:not(.plain) { color: var(--red); border-bottom: 1px solid; }
.sheet form { display: flex; flex-wrap: wrap; gap: 1rem; margin-top: 1rem; } .price { font-size: 2.4rem; font-weight: 700; color: var(--red); margin: 0 !important; } .price small { font-size: 1rem; font-weight: 400; color: var(--soft); } .done { text-align: center; }
dl { margin: 0; } dl div { display: flex; justify-content: space-between; padding: .7rem 0; border-bottom: 1px solid var(--line); } dt { color: var(--soft); } dd { margin: 0; font-weight: 600; }
.rows { list-style: none; margin: 0; padding: 0; } .rows li { padding: .8rem 0; border-bottom: 1px solid var(--line); } .rows a::before { content: "▪"; color: var(--red); margin-right: .7rem; }
.choices { margin-top: 1.4rem; } .scene form { margin: 0; }
footer { border-top: 3px double var(--ink); text-align: center; padding-top: 1rem; padding-bottom: 2rem; font-size: .88rem; color: var(--soft); } footer p { display: flex; flex-wrap: wrap; justify-content: center; gap: .2rem 1.8rem; margin: .3rem 0; }
.sign-in { max-width: 22rem; margin: 1rem auto; padding: 2rem; background: #fff; border: 1px solid var(--line); border-top: 4px solid var(--ink); display: grid; gap: 1rem; } .sign-in h1 { margin: 0; font-size: 1.4rem; } .sign-in label { display: grid; gap: .3rem; } .sign-in input { font: inherit; padding: .5rem .7rem; border: 1px solid var(--line); } .primary { font: inherit; font-weight: 700; padding: .65rem; border: 0; background: var(--ink); color: #fff; cursor: pointer; } [role=alert] { color: var(--red); margin: 0; }
@media (max-width: 62rem) { .front { grid-template-columns: minmax(0, 1fr); } .front > section { padding: 0; } .front > section + section { border: 0; border-top: 1px solid var(--line); margin-top: 1.2rem; padding-top: 1.2rem; } .lead { order: -2; } .right { order: -1; } .front > .lead { border: 0; margin: 0; padding: 0; } .front > .left { border-top: 1px solid var(--line); margin-top: 1.2rem; padding-top: 1.2rem; } }
@media (max-width: 40rem) { body > header, main, footer { padding-left: 1rem; padding-right: 1rem; } .masthead { font-size: 2.3rem; } nav { gap: 1.2rem; justify-content: space-between; } .lead h1 { font-size: 1.65rem; } .two { grid-template-columns: minmax(0, 1fr); } .sheet, section.scene { padding: 1.3rem 1.2rem 1.6rem; } .story h1 { font-size: 1.6rem; } .bar { gap: .2rem .9rem; } .sheet form > * { flex: 1; } }
`;
