/** A loud shop: navy header, orange calls to action, and a way out in small grey letters. */
export const css = `
:root { --navy: #13293d; --orange: #ff8a1f; --ink: #1d2730; --soft: #6b7680; --line: #e4e7ea;
  font: 15px/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", Arial, sans-serif; color: var(--ink); }
* { box-sizing: border-box; }
body { margin: 0; background: #f2f4f6; min-height: 100vh; display: flex; flex-direction: column; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.25rem; padding: .7rem max(1rem, calc(50vw - 37rem)); background: var(--navy); color: #fff; }
header a, header .quiet { color: #dfe7ee; text-decoration: none; font-size: .93rem; }
header form { margin: 0; }
.logo { font-size: 1.4rem !important; font-weight: 800; letter-spacing: .05em; color: #fff !important; }
.logo i { font-style: normal; color: var(--orange); }
.find { flex: 1 1 16rem; display: flex; }
.find input { flex: 1; min-width: 0; font: inherit; border: 0; padding: .5rem .9rem; border-radius: .4rem 0 0 .4rem; }
.find button { border-radius: 0 .4rem .4rem 0; background: var(--orange); color: #fff; padding: .5rem 1.1rem; }
nav { display: flex; gap: 1.1rem; }
button { font: inherit; border: 0; cursor: pointer; background: none; }
main { flex: 1; width: 100%; max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
footer { padding: 1.25rem; text-align: center; color: var(--soft); font-size: .82rem; background: #e8ebee; }
h1 { font-size: 1.6rem; margin: 0 0 .6rem; line-height: 1.3; }
h2 { font-size: 1.15rem; margin: 1.75rem 0 .75rem; }
.hero { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: center; justify-content: space-between; padding: 2rem 2.25rem; border-radius: .9rem;
  background: linear-gradient(115deg, #ffb347, #ff7a1a 70%); color: #fff; }
.hero.calm { background: linear-gradient(115deg, #24506f, #13293d 75%); }
.hero p { margin: .2rem 0; }
.badge { display: inline-block; padding: .1rem .7rem; border-radius: 1rem; background: #0003; font-size: .85rem; }
.cta { display: inline-block; padding: .65rem 1.4rem; border-radius: 2rem; background: var(--orange); color: #fff; text-decoration: none; font-weight: 600; text-align: center; }
.cta:hover { background: #ef7710; }
.big { font-size: 1.15rem; padding: .85rem 2.2rem; background: #fff; color: #d85f00; box-shadow: 0 .4rem 1rem #7a330055; }
.big:hover { background: #fff6ec; }
main .quiet { color: #8a939b; font-size: .85rem; text-decoration: none; padding: .3rem; }
main .quiet:hover { text-decoration: underline; }
.goods { list-style: none; padding: 0; margin: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(10.5rem, 1fr)); }
.goods li { background: #fff; border-radius: .7rem; padding: .8rem; display: grid; gap: .15rem; }
.picture { display: grid; place-items: center; border-radius: .5rem; aspect-ratio: 1; margin-bottom: .5rem; }
.picture svg { width: 60%; }
.goods strong { font-weight: 500; }
.price { color: #d4380d; font-size: 1.15rem; font-weight: 700; }
.goods small { color: var(--soft); }
.cards { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); }
.cards li { background: #fff; border: 1px solid var(--line); border-radius: .7rem; padding: 1.1rem 1.25rem; display: grid; gap: .2rem; }
.cards a { color: #1b5e8c; text-decoration: none; font-size: 1.05rem; }
.cards span { color: var(--soft); font-size: .9rem; }
.facts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); margin: 1rem 0; }
.facts div { background: #fff; border-radius: .7rem; padding: 1rem 1.25rem; }
.facts dt { color: var(--soft); font-size: .88rem; }
.facts dd { margin: 0; font-size: 1.2rem; font-weight: 600; }
.links { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; }
.links a:not(.quiet) { color: #1b5e8c; }
.stage { max-width: 46rem; margin: 1rem auto; background: #fff; border-radius: 1rem; padding: 2.25rem; }
.losses { list-style: none; padding: 0; display: grid; gap: .6rem; }
.losses li { padding: .8rem 1rem .8rem 2.6rem; background: #fff4e8; border-radius: .5rem; position: relative; }
.losses li::before { content: "×"; position: absolute; left: 1rem; color: #d4380d; font-weight: 700; }
.reasons { display: grid; gap: .7rem; margin: 1rem 0; }
.choices { display: flex; flex-wrap: wrap; gap: .8rem; align-items: center; margin-top: 1.75rem; }
.choices form { margin: 0; }
.choices > :last-child { margin-left: auto; }
.sign-in { max-width: 22rem; margin: 2.5rem auto; background: #fff; border-radius: 1rem; padding: 2rem; display: grid; gap: 1rem; }
.sign-in h1 { font-size: 1.3rem; }
.sign-in label { display: grid; gap: .3rem; }
.sign-in input { font: inherit; padding: .6rem .8rem; border: 1px solid #cbd2d9; border-radius: .5rem; }
.primary { padding: .7rem; border-radius: 2rem; background: var(--orange); color: #fff; font-weight: 600; }
[role=alert] { color: #c0341d; margin: 0; }
@media (max-width: 30rem) {
  .find { order: 5; flex-basis: 100%; }
  .logo { margin-right: auto; }
  .goods { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .hero, .stage { padding: 1.4rem; }
  .hero form, .big { width: 100%; }
}
`;
