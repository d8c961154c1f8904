/** A cinema at night: near black, violet, and gold for what costs money. */
export const css = `
:root { --night: #0e0d18; --panel: #1a1829; --violet: #7b4dff; --gold1: #ffe3a3; --gold2: #f2b34c; --soft: #9a97b3; --line: #2c2942;
  --chat: #6a3cf0; --chat-page: #f3f1fa; font: 16px/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: #eceaf6; color-scheme: dark; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--night); min-height: 100vh; display: flex; flex-direction: column; }
body > header { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.4rem; padding: .9rem max(1.1rem, calc(50vw - 35rem)); background: #0a0912; border-bottom: 1px solid var(--line); }
body > header a, body > header form:not(.find) button { color: #c9c5e0; text-decoration: none; font: inherit; font-size: .95rem; border: 0; background: none; cursor: pointer; padding: 0; }
body > header form { margin: 0; }
.logo { font-size: 1.35rem !important; font-weight: 800; background: linear-gradient(90deg, #b79bff, #6ad0ff); -webkit-background-clip: text; background-clip: text; color: transparent !important; }
nav { display: flex; gap: 1.2rem; margin-right: auto; }
.find { display: flex; border: 1px solid var(--line); border-radius: 2rem; overflow: hidden; background: var(--panel); }
.find input { font: inherit; font-size: .92rem; border: 0; background: none; color: inherit; padding: .35rem .9rem; width: 11rem; outline-offset: -2px; }
.find button { font: inherit; font-size: .92rem; border: 0; background: var(--violet); color: #fff; padding: .35rem 1rem; cursor: pointer; }
main { flex: 1; width: 100%; max-width: 72rem; margin: 0 auto; padding: 1.75rem 1.1rem 3rem; }
footer { display: flex; flex-wrap: wrap; justify-content: center; gap: .3rem 1.5rem; padding: 1.2rem; color: #6e6a8a; font-size: .84rem; border-top: 1px solid var(--line); }
footer a { color: #8783a3; text-decoration: none; }
h1 { font-size: 1.7rem; line-height: 1.3; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .9rem; } p { margin: .4rem 0; }
main a { color: #b9a3ff; }
.member { display: flex; flex-wrap: wrap; gap: 1.2rem; justify-content: space-between; align-items: center; padding: 2rem 2.25rem; border-radius: 1.1rem;
  background: radial-gradient(circle at 85% 10%, #5b2be0aa, transparent 45%), linear-gradient(120deg, #241c46, #131122); border: 1px solid #3a3163; }
.member p { color: #c3bedd; }
.plan { display: inline-block; padding: .1rem .8rem; border-radius: 1rem; background: #ffffff14; color: var(--gold1) !important; font-size: .88rem; }
.gold { font: inherit; font-weight: 700; font-size: 1.05rem; display: inline-block; border: 0; border-radius: 2rem; padding: .7rem 1.9rem; cursor: pointer; text-decoration: none; text-align: center;
  background: linear-gradient(100deg, var(--gold1), var(--gold2)); color: #4a2d00 !important; box-shadow: 0 .3rem 1.4rem #f2b34c55; }
.gold:hover { filter: brightness(1.06); }
.faint { font: inherit; font-size: .85rem; border: 0; background: none; color: #6f6b88; cursor: pointer; padding: .4rem; }
.posters { list-style: none; padding: 0; margin: 0; display: grid; gap: 1.2rem; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); }
.posters li { display: grid; gap: .1rem; } .posters strong { margin-top: .5rem; font-weight: 600; } .posters li > span:last-child { color: var(--soft); font-size: .88rem; }
.poster { aspect-ratio: 3/4; border-radius: .7rem; display: flex; align-items: flex-end; padding: .9rem; font-size: 1.35rem; font-weight: 800; line-height: 1.25; text-shadow: 0 .1rem .5rem #000a;
  background: radial-gradient(circle at 75% 22%, #ffffff55 0 6%, transparent 7%), radial-gradient(ellipse at 30% 110%, #000b, transparent 60%), linear-gradient(160deg, var(--a), var(--b)); }
.menu { list-style: none; padding: 0; margin: 1.2rem 0; max-width: 46rem; background: var(--panel); border-radius: .9rem; border: 1px solid var(--line); }
.menu li { display: flex; justify-content: space-between; gap: 1rem; padding: .9rem 1.2rem; } .menu li + li { border-top: 1px solid var(--line); }
.menu a { color: #e6e3f4; text-decoration: none; } .menu a:hover { color: #b9a3ff; } .menu span { color: var(--soft); font-size: .9rem; text-align: right; }
.panel { max-width: 34rem; margin: 1rem auto; padding: 2rem; background: var(--panel); border: 1px solid var(--line); border-radius: 1rem; }
.centre { text-align: center; }
fieldset { border: 1px solid var(--line); border-radius: .7rem; margin: 1.2rem 0; padding: .9rem 1.2rem; display: grid; gap: .6rem; } legend { color: var(--soft); font-size: .9rem; padding: 0 .4rem; }
input[type=radio] { accent-color: var(--violet); }
.row { display: flex; gap: 1rem; align-items: center; justify-content: space-between; margin: 1.3rem 0 0; }
dialog { border: 1px solid #3a3163; border-radius: 1.1rem; padding: 1.9rem; width: min(26rem, calc(100vw - 2rem)); background: #1f1b34; color: inherit; box-shadow: 0 2rem 5rem #000c; }
dialog::backdrop { background: #000a; } dialog form { margin: 0; position: relative; } dialog h2 { margin: 0 0 .5rem; }
dialog .gold { box-shadow: none; } #pay .gold { width: 100%; margin-top: 1rem; }
.close { position: absolute; right: -.9rem; top: -1rem; font: inherit; font-size: 1.4rem; line-height: 1; border: 0; background: none; color: var(--soft); cursor: pointer; padding: .3rem .5rem; }
.price { font-size: 2.2rem; font-weight: 800; color: var(--gold2); margin: .2rem 0; } .price small { font-size: .95rem; font-weight: 400; color: var(--soft); }
.chat-open { font: inherit; border: 1px solid var(--line); border-radius: 2rem; background: none; color: #c9c5e0; padding: .5rem 1.4rem; cursor: pointer; }
.chat { color-scheme: light; }
.sign-in { max-width: 22rem; margin: 2.5rem auto; padding: 2rem; background: var(--panel); border: 1px solid var(--line); border-radius: 1rem; display: grid; gap: 1rem; }
.sign-in h1 { font-size: 1.3rem; } .sign-in label { display: grid; gap: .3rem; }
.sign-in input { font: inherit; padding: .6rem .8rem; border: 1px solid #3a3657; border-radius: .5rem; background: #13111f; color: inherit; }
.primary { font: inherit; font-weight: 700; padding: .7rem; border: 0; border-radius: 2rem; background: var(--violet); color: #fff; cursor: pointer; }
[role=alert] { color: #ff8d7a; margin: 0; }
@media (max-width: 30rem) {
  .find { order: 5; flex: 1 1 100%; } .find input { flex: 1; width: auto; }
  .posters { grid-template-columns: repeat(2, minmax(0, 1fr)); } .member { padding: 1.5rem; } .member .gold { width: 100%; } .panel { padding: 1.4rem; }
}
`;
