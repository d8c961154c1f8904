/** Nothing but what is needed to read and to click. */
export const css = `
:root { --chat: #555; --chat-page: #f4f4f4; font: 16px/1.6 "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif; color: #222; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; } header { display: flex; gap: 1.5rem; align-items: center; } header form { margin: 0; } a { color: #1a4d8f; } footer { color: #777; font-size: .85rem; margin-top: 3rem; }
.choices { display: flex; gap: 1rem; margin-top: 1.5rem; } button, .choices a { font: inherit; border: 1px solid #888; border-radius: .3rem; background: #fff; color: #222; padding: .5rem 1.2rem; text-decoration: none; cursor: pointer; }
.choices { align-items: center; flex-wrap: wrap; } .choices .bright { background: #1a4d8f; color: #fff; border-color: #1a4d8f; }
.choices .vanishing { border: 0; padding: .1rem; color: #b5b5b5; font-size: .75rem; } fieldset { border: 1px solid #bbb; } fieldset label { display: block; } input, textarea { font: inherit; }
dialog { border: 1px solid #888; border-radius: .4rem; padding: 1.5rem; width: min(26rem, calc(100vw - 2rem)); }
`;
