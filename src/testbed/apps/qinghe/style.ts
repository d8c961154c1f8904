/** Paper, ink and one green; every button of the membership page has the same weight. */
export const css = `
:root { --ink: #22312a; --green: #2f6b4f; --paper: #faf7f0; --line: #e3dccb; --soft: #6d766f;
  font: 16px/1.65 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: var(--ink); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); min-height: 100vh; display: flex; flex-direction: column; }
h1, h2, .cover, .logo { font-family: "Songti SC", "Noto Serif CJK SC", Georgia, serif; }
h1 { font-size: 1.75rem; margin: 0 0 .5rem; line-height: 1.3; }
h2 { font-size: 1.2rem; margin: 0 0 .75rem; }
a { color: var(--green); }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; padding: .9rem max(1.25rem, calc(50vw - 31rem));
  background: #fffdf8; border-bottom: 1px solid var(--line); }
.logo { display: flex; align-items: center; gap: .6rem; font-size: 1.15rem; font-weight: 700; color: var(--ink); text-decoration: none; }
.logo span { width: 2rem; height: 2rem; border-radius: .6rem; background: var(--green); color: #fff; display: grid; place-items: center; font-size: 1.1rem; }
nav { display: flex; gap: 1.25rem; margin-right: auto; }
nav a { color: var(--ink); text-decoration: none; padding: .25rem 0; border-bottom: 2px solid transparent; }
nav a:hover { border-color: var(--green); }
.who { display: flex; gap: .75rem; align-items: center; margin: 0; color: var(--soft); font-size: .9rem; }
.lang { font-size: .9rem; color: var(--soft); }
main { flex: 1; width: 100%; max-width: 64.5rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
footer { padding: 1.5rem; text-align: center; color: var(--soft); font-size: .85rem; border-top: 1px solid var(--line); }
button, .button { font: inherit; cursor: pointer; display: inline-block; padding: .55rem 1.1rem; border-radius: .6rem;
  border: 1px solid var(--green); background: #fff; color: var(--green); text-decoration: none; text-align: center; }
button:hover, .button:hover { background: #eef5ef; }
.primary { background: var(--green); color: #fff; }
.primary:hover { background: #285c44; }
.plain { border: 0; background: none; padding: .25rem; color: var(--soft); }
.cover { display: grid; place-items: center; aspect-ratio: 3/4; padding: .75rem; border-radius: .25rem .5rem .5rem .25rem; color: #fff;
  background: linear-gradient(145deg, var(--a), var(--b)); font-weight: 700; line-height: 1.4; text-align: center;
  box-shadow: inset .4rem 0 .3rem -.3rem #0004, 0 .5rem 1rem #22312a22; }
.reading { display: grid; grid-template-columns: 9rem 1fr; gap: 1.75rem; align-items: center; padding: 1.75rem; margin-bottom: 2.25rem;
  background: #fffdf8; border: 1px solid var(--line); border-radius: 1rem; }
.reading p { margin: .25rem 0; color: var(--soft); }
.eyebrow { letter-spacing: .1em; font-size: .85rem; }
.bar { height: .4rem; background: var(--line); border-radius: 1rem; max-width: 20rem; }
.reading .bar { margin: 1rem 0; }
.bar span { display: block; height: 100%; border-radius: 1rem; background: var(--green); }
.books { list-style: none; padding: 0; margin: 0; display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
.books li { display: grid; gap: .1rem; align-content: start; }
.books strong { margin-top: .6rem; }
.books li > span:last-child { color: var(--soft); font-size: .9rem; }
.strip { margin: 2.25rem 0 0; padding: .9rem 1.25rem; border-left: 4px solid var(--green); background: #eef5ef; border-radius: .3rem; }
.plans { list-style: none; padding: 0; margin: 1.5rem 0; display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
.plans > li { padding: 1.5rem; background: #fffdf8; border: 1px solid var(--line); border-radius: 1rem; display: flex; flex-direction: column; }
.plans > li.mine { border-color: var(--green); box-shadow: 0 0 0 1px var(--green); }
.plans ul { padding-left: 1.1rem; margin: .5rem 0 1.25rem; color: var(--soft); }
.plans button { margin-top: auto; width: 100%; }
.price { font-size: 1.9rem; margin: 0; font-weight: 600; }
.price small { font-size: .9rem; font-weight: 400; color: var(--soft); }
.note { margin: 0 0 .75rem; font-size: .9rem; color: var(--green); }
dialog { border: 0; border-radius: 1rem; padding: 1.75rem; width: min(28rem, calc(100vw - 2rem)); color: var(--ink); box-shadow: 0 1.5rem 4rem #0005; }
dialog::backdrop { background: #22312a99; }
.buttons { display: flex; justify-content: flex-end; gap: .75rem; margin: 1.5rem 0 0; }
.done { text-align: center; padding: 3rem 1rem; }
.bills { padding-left: 1.2rem; }
.sign-in { max-width: 22rem; margin: 2rem auto; padding: 2rem; background: #fffdf8; border: 1px solid var(--line); border-radius: 1rem; display: grid; gap: 1rem; }
.sign-in h1 { font-size: 1.35rem; }
.sign-in label { display: grid; gap: .3rem; }
.sign-in input { font: inherit; padding: .55rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
[role=alert] { color: #a3341f; margin: 0; }
@media (max-width: 30rem) {
  .reading { grid-template-columns: 6rem 1fr; gap: 1rem; padding: 1.1rem; }
  .reading .cover { font-size: .8rem; }
  .reading h1 { font-size: 1.35rem; }
  .books { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .who span { display: none; }
}
`;
