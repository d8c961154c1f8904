/** Black, red and big type, as gyms like it. */
export const css = `
:root { --red: #d7263d; --black: #15161a; --soft: #6d717b; --line: #e3e4e8;
  font: 16px/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: #1d1f24; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: #f5f5f6; min-height: 100vh; display: flex; flex-direction: column; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding: .9rem max(1.1rem, calc(50vw - 30rem)); background: var(--black); color: #fff; }
header a, header button { color: #c9ccd3; text-decoration: none; font: inherit; font-size: .92rem; border: 0; background: none; cursor: pointer; }
header form { margin: 0; }
.logo { font-size: 1.35rem !important; font-weight: 900; font-style: italic; letter-spacing: .03em; color: #fff !important; margin-right: auto; }
.logo b { color: var(--red); }
.who { font-size: .92rem; }
aside { display: flex; flex-wrap: wrap; gap: 0 2rem; padding: .45rem max(1.1rem, calc(50vw - 30rem)); background: #24262c; color: #f3b9c1; font-size: .88rem; }
aside p { margin: 0; } #ticker { flex: 1 1 18rem; } #ticker::before { content: "▸ "; color: var(--red); }
main { flex: 1; width: 100%; max-width: 62rem; margin: 0 auto; padding: 1.75rem 1.1rem 3rem; }
footer { padding: 1.2rem; text-align: center; color: var(--soft); font-size: .83rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .8rem; }
h2 { font-size: 1.15rem; margin: 1.9rem 0 .7rem; }
.hero { display: flex; flex-wrap: wrap; gap: 1.25rem; justify-content: space-between; align-items: center; padding: 2.4rem 2.25rem; border-radius: 1rem; color: #fff;
  background: radial-gradient(circle at 88% 15%, #ff6b4a 0 12%, transparent 42%), linear-gradient(120deg, #15161a 35%, #7c1424); }
.hero h1 { font-size: 2.2rem; margin: .3rem 0; } .hero p { margin: 0; }
.tag { display: inline-block; border: 1px solid #fff8; padding: 0 .7rem; border-radius: 1rem; font-size: .85rem; }
.cta { font: inherit; font-weight: 700; border: 0; border-radius: .6rem; padding: .75rem 1.6rem; background: var(--red); color: #fff; cursor: pointer; }
.cta:hover { background: #b81d32; }
.hero .cta { font-size: 1.15rem; background: #fff; color: var(--red); }
.link { font: inherit; font-size: .88rem; border: 0; background: none; color: #8b8f98; cursor: pointer; text-decoration: underline; padding: .3rem; }
.link:disabled { color: #c5c8ce; text-decoration: none; cursor: not-allowed; }
.classes { list-style: none; padding: 0; margin: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
.classes li { background: #fff; border-left: 4px solid var(--red); border-radius: .5rem; padding: .9rem 1.1rem; display: grid; }
.classes time { font-weight: 800; font-size: 1.25rem; } .classes span { color: var(--soft); font-size: .9rem; }
.links { list-style: none; padding: 0; margin: 1.75rem 0 0; display: flex; gap: 2rem; }
a { color: #3a3d45; }
.card { max-width: 24rem; padding: 1.4rem 1.6rem; border-radius: 1rem; color: #fff; background: linear-gradient(135deg, #2b2d34, #d7263d 160%); }
.card p { margin: 0; } .card .number { font-size: 1.5rem; letter-spacing: .12em; margin: 1.4rem 0 .6rem; }
dl { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin: 1.5rem 0; } dt { color: var(--soft); font-size: .88rem; } dd { margin: 0; font-weight: 600; }
.form { max-width: 30rem; display: grid; gap: 1.1rem; }
.field { display: grid; gap: .3rem; font-weight: 600; }
.field input, .field select, .field textarea, [role=combobox] { font: inherit; font-weight: 400; width: 100%; padding: .6rem .8rem; border: 1px solid #cfd1d7; border-radius: .5rem; background: #fff; text-align: left; color: inherit; }
.select { position: relative; }
[role=combobox] { cursor: pointer; } [role=combobox]::after { content: "▾"; float: right; color: var(--soft); }
[role=listbox] { position: absolute; z-index: 2; inset: calc(100% + .25rem) 0 auto; margin: 0; padding: .3rem; list-style: none; background: #fff; border: 1px solid var(--line); border-radius: .5rem; box-shadow: 0 .6rem 1.6rem #0003; font-weight: 400; }
[role=option] { padding: .45rem .7rem; border-radius: .35rem; cursor: pointer; } [role=option]:hover { background: #fdecee; }
.tick { display: flex; gap: .6rem; align-items: center; }
.row { display: flex; gap: 1rem; align-items: center; margin: .5rem 0 0; }
#wait, [role=alert] { color: var(--red); font-size: .9rem; margin: 0; min-height: 1.4em; }
iframe { width: 100%; max-width: 30rem; height: 21rem; border: 1px solid var(--line); border-radius: .8rem; background: #fff; display: block; }
.done { text-align: center; padding: 3rem 1rem; }
.toast { position: fixed; left: 50%; bottom: 3.5rem; transform: translateX(-50%); background: #000d; color: #fff; padding: .7rem 1.5rem; border-radius: 2rem; }
.sign-in { max-width: 22rem; margin: 2.5rem auto; background: #fff; border-radius: 1rem; padding: 2rem; display: grid; gap: 1rem; }
.sign-in h1 { font-size: 1.35rem; }
.sign-in label { display: grid; gap: .3rem; }
.sign-in input { font: inherit; padding: .6rem .8rem; border: 1px solid #cfd1d7; border-radius: .5rem; }
.primary { font: inherit; font-weight: 700; padding: .7rem; border: 0; border-radius: .6rem; background: var(--red); color: #fff; cursor: pointer; }
@media (max-width: 30rem) { .hero { padding: 1.6rem 1.3rem; } .hero h1 { font-size: 1.7rem; } .hero .cta { width: 100%; } }
`;
