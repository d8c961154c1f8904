/** A phone app in blue: a wide number card, rings, tiles, sheets from below, five tabs at the bottom. */
export const css = `
:root { --blue: #0a6cff; --deep: #0747b8; --ink: #12233f; --soft: #6b7a93; --line: #e3e9f3; --page: #f2f5fb; --orange: #ff7a1a;
  font: 16px/1.55 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: var(--ink); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); min-height: 100vh; display: flex; flex-direction: column; padding-bottom: 4.6rem; }
body > header { display: flex; align-items: center; gap: 1.2rem; padding: .7rem max(1rem, calc(50vw - 30rem)); background: var(--blue); color: #fff; font-size: .92rem; }
.brand { font-weight: 700; font-size: 1.15rem; margin-right: auto; display: flex; align-items: center; gap: .5rem; }
.brand b { font-size: 1.5rem; line-height: 1; }
body > header a, body > header button { color: #d8e7ff; text-decoration: none; border: 0; background: none; font: inherit; cursor: pointer; padding: 0; } body > header form { margin: 0; }
main { flex: 1; width: 100%; max-width: 62rem; margin: 0 auto; padding: 0 1rem 1.5rem; }
footer { text-align: center; color: #93a0b6; font-size: .8rem; padding: .6rem; }
body > nav { position: fixed; inset: auto 0 0 0; display: flex; justify-content: center; background: #fff; border-top: 1px solid var(--line); z-index: 2; box-shadow: 0 -.2rem 1rem #0b2a6610; }
body > nav a { flex: 0 1 9rem; display: grid; justify-items: center; gap: .05rem; padding: .5rem 0 .45rem; color: #8793a8; text-decoration: none; font-size: .76rem; }
body > nav .here { color: var(--blue); font-weight: 600; }
h1 { font-size: 1.45rem; line-height: 1.3; margin: 1.5rem 0 .9rem; } h2 { font-size: 1.08rem; margin: 0 0 .5rem; } p { margin: .3rem 0; }
.number { margin: 0 -1rem; padding: 1.4rem 1.6rem 3.6rem; background: radial-gradient(circle at 88% -10%, #4fa2ff, transparent 55%), linear-gradient(180deg, var(--blue), var(--deep)); color: #fff;
  border-radius: 0 0 1.6rem 1.6rem; display: flex; flex-wrap: wrap; gap: 1.2rem 3rem; justify-content: space-between; align-items: center; }
.number h1 { margin: .2rem 0; font-size: 1.7rem; } .number p { color: #cfe0ff; } .number b { color: #fff; }
.number.small { padding-bottom: 1.4rem; margin-bottom: 1.2rem; }
.rings { list-style: none; padding: 0; margin: 0; display: flex; gap: 1.4rem; } .rings li { display: grid; justify-items: center; gap: .4rem; font-size: .84rem; color: #dbe8ff; }
.ring { width: 5.2rem; height: 5.2rem; border-radius: 50%; display: grid; place-content: center; text-align: center; line-height: 1.15;
  background: radial-gradient(closest-side, var(--deep) 79%, transparent 81%), conic-gradient(#7df0ff calc(var(--share) * 1%), #ffffff2e 0); }
.ring b { font-size: 1.15rem; } .ring small { font-size: .72rem; color: #cfe0ff; }
.promo { position: relative; margin: -2.3rem .4rem 1.2rem; padding: 1.1rem 1.4rem; border-radius: 1.1rem; background: linear-gradient(100deg, #fff6ec, #ffe3c7); display: flex; flex-wrap: wrap; gap: .8rem; align-items: center; justify-content: space-between; box-shadow: 0 .6rem 1.6rem #0b2a6622; }
.promo h2 { margin: 0; color: #8a3b00; } .promo p { margin: 0; color: #a4622c; font-size: .92rem; }
.bright { font: inherit; font-weight: 700; border: 0; border-radius: 2rem; padding: .75rem 1.8rem; cursor: pointer; color: #fff; background: linear-gradient(95deg, #ff9a3d, var(--orange)); text-decoration: none; text-align: center; box-shadow: 0 .3rem 1rem #ff7a1a55; }
.bright:hover { filter: brightness(1.05); }
.plain { font: inherit; border: 1px solid #c4d4ee; border-radius: 2rem; padding: .7rem 1.6rem; background: #fff; color: var(--blue); text-decoration: none; cursor: pointer; text-align: center; }
.faint { font: inherit; font-size: .85rem; border: 0; background: none; color: #9aa6ba; cursor: pointer; padding: .5rem; }
.tiles { list-style: none; margin: 0 0 1.2rem; padding: 1rem .4rem; display: grid; grid-template-columns: repeat(6, 1fr); background: #fff; border-radius: 1.1rem; }
.tiles a { display: grid; justify-items: center; gap: .4rem; color: var(--ink); text-decoration: none; font-size: .86rem; padding: .4rem 0; } .tiles svg { color: var(--blue); width: 1.9rem; height: 1.9rem; }
.news ul { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(3, 1fr); gap: .9rem; }
.news li { border-radius: 1rem; padding: 1.1rem 1.2rem 2.4rem; color: #fff; display: grid; gap: .2rem; } .news span { font-size: .86rem; opacity: .9; }
.news .a { background: linear-gradient(130deg, #5a6bff, #8f7bff); } .news .b { background: linear-gradient(130deg, #00a3a3, #32c8a8); } .news .c { background: linear-gradient(130deg, #e0567a, #ff8f70); }
.rows { list-style: none; margin: 0; padding: 0 1.2rem; background: #fff; border-radius: 1.1rem; } .rows li { display: flex; justify-content: space-between; gap: 1rem; padding: 1rem 0; } .rows li + li { border-top: 1px solid var(--line); }
.rows a { color: var(--ink); text-decoration: none; } .rows span { color: var(--soft); font-size: .88rem; text-align: right; }
.note { background: #fff; border-radius: 1.1rem; padding: 1.2rem 1.4rem; }
table { width: 100%; border-collapse: collapse; background: #fff; border-radius: 1.1rem; overflow: hidden; } th, td { text-align: left; padding: .85rem 1.2rem; font-weight: 400; } th { color: var(--soft); font-size: .86rem; background: #f8faff; } td { border-top: 1px solid var(--line); } td a { color: var(--ink); }
dl { margin: .8rem 0 1.2rem; } dl div { display: flex; justify-content: space-between; gap: 1rem; padding: .55rem 0; border-bottom: 1px solid var(--line); } dt { color: var(--soft); } dd { margin: 0; font-weight: 600; }
.facts { background: #fff; border-radius: 1.1rem; padding: .6rem 1.3rem; } .facts div:last-child { border: 0; }
.goods { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; } .goods li { background: #fff; border-radius: 1rem; padding: .8rem; display: grid; gap: .2rem; }
.goods span { aspect-ratio: 4/3; border-radius: .7rem; display: grid; place-items: center; font-size: 1.6rem; font-weight: 700; color: #44608c; } .goods em { font-style: normal; color: var(--orange); font-weight: 700; }
dialog { border: 0; padding: 1.6rem 1.6rem 2rem; width: min(32rem, 100vw); max-width: 100vw; margin: auto auto 0; border-radius: 1.4rem 1.4rem 0 0; color: inherit; box-shadow: 0 -1rem 4rem #0b2a6644; }
dialog::backdrop { background: #0b1f4499; } dialog form { margin: 0; position: relative; } dialog h2 { font-size: 1.25rem; } dialog .bright, dialog .choices > * { width: 100%; }
.close { position: absolute; right: -.5rem; top: -.7rem; font: inherit; font-size: 1.5rem; border: 0; background: none; color: var(--soft); cursor: pointer; padding: .2rem .6rem; }
.choices { display: flex; flex-wrap: wrap; gap: .8rem; margin-top: 1.4rem; } dialog .choices { flex-direction: column; gap: .5rem; }
section.scene { background: #fff; border-radius: 1.1rem; padding: 1.4rem 1.6rem 1.8rem; margin-top: 1.3rem; } section.scene h1 { margin-top: 0; } section.scene form { margin: 0; }
.end { text-align: center; padding: 3rem 1.6rem !important; } .end .choices { justify-content: center; }
.sign-in { max-width: 22rem; margin: 3rem auto; padding: 2rem; background: #fff; border-radius: 1.1rem; display: grid; gap: 1rem; } .sign-in h1 { margin: 0; font-size: 1.3rem; } .sign-in label { display: grid; gap: .3rem; }
.sign-in input { font: inherit; padding: .6rem .8rem; border: 1px solid #cdd8ea; border-radius: .6rem; } .primary { font: inherit; font-weight: 700; padding: .75rem; border: 0; border-radius: 2rem; background: var(--blue); color: #fff; cursor: pointer; } [role=alert] { color: #c93400; margin: 0; }
@media (max-width: 40rem) {
  .tiles { grid-template-columns: repeat(3, 1fr); } .news ul { grid-template-columns: 1fr; } .news li { padding-bottom: 1.1rem; }
  .number { padding-inline: 1.2rem; } .rings { width: 100%; justify-content: space-between; } .promo .bright { width: 100%; } th:last-child, td:last-child { display: none; }
}
`;
