import { html } from 'hono/html';
import type { Routes } from '../app.ts';
import type { Html } from '../document.ts';
import type { MemberVisit } from '../visit.ts';
import type { Choice, ExitWay, Scene } from './exit-way.ts';

interface Place {
  /** Address of its first page, e.g. `/settings/security/downgrade`. */
  base: string;
  way: ExitWay;
  /** The app's own page around the text of main. */
  page: (visit: MemberVisit, content: { title: string; main: Html }) => Html;
  /** Where one goes who keeps the plan. */
  away: string;
}

/** Serves the scenes of a way out: `base`, `base/1`, …, and `base/done` behind the last. */
export function exitRoutes(routes: Routes, place: Place): void {
  const { base, way } = place;
  const pages = (visit: MemberVisit) =>
    pagesOf(way.scenes.filter((scene) => scene.only?.(visit.account) ?? true));

  const show = (visit: MemberVisit, number: number): Html | null => {
    const [scene, ...dialogs] = pages(visit)[number] ?? [];
    if (!scene) return null;
    const next = number + 1 < pages(visit).length ? `${base}/${number + 1}` : null;
    const leads = (index: number): Lead =>
      index < dialogs.length
        ? { to: 'dialog', id: idOf(index) }
        : next
          ? { to: 'page', path: next }
          : { to: 'end' };
    return place.page(visit, {
      title: visit.t(scene.title.zh, scene.title.en),
      main: html`<section class="scene">${stage(visit, place, { scene, lead: leads(0), level: 1 })}</section>
        ${dialogs.map(
          (dialog, index) =>
            html`<dialog id="${idOf(index)}" class="scene" aria-labelledby="${idOf(index)}-title">
              ${stage(visit, place, { scene: dialog, lead: leads(index + 1), level: 2, id: idOf(index) })}
            </dialog>`,
        )}`,
    });
  };

  routes.get(base, (c) => c.html(show(c.var.member, 0)!));
  routes.get(`${base}/:n{[0-9]+}`, (c) => {
    const shown = show(c.var.member, Number(c.req.param('n')));
    return shown ? c.html(shown) : c.redirect(base, 303);
  });
  routes.post(base, (c) => {
    const { account } = c.var.member;
    const closed = pages(c.var.member)
      .flat()
      .some((scene) => !scene.choices.some(({ leads }) => leads === 'on'));
    if (closed) return c.redirect(base, 303);
    way.end.does(account);
    return c.redirect(`${base}/done`, 303);
  });
  routes.get(`${base}/done`, (c) => {
    const visit = c.var.member;
    const { title, text, choices } = way.end;
    return c.html(
      place.page(visit, {
        title: visit.t(title.zh, title.en),
        main: html`<section class="scene end">
          <h1>${visit.t(title.zh, title.en)}</h1>
          ${text(visit.account).map((words) => html`<p>${visit.t(words.zh, words.en)}</p>`)}
          <div class="choices">${choices.map((choice) => link(visit, choice, place.away))}</div>
        </section>`,
      }),
    );
  });
}

type Lead = { to: 'dialog'; id: string } | { to: 'page'; path: string } | { to: 'end' };

/** Each page scene with the dialogs that open over it. */
function pagesOf(scenes: readonly Scene[]): Scene[][] {
  const pages: Scene[][] = [];
  for (const scene of scenes) {
    if (scene.as === 'page' || pages.length === 0) pages.push([scene]);
    else pages.at(-1)!.push(scene);
  }
  return pages;
}

const idOf = (index: number): string => `scene-${index + 1}`;

function stage(
  visit: MemberVisit,
  { base, away }: Place,
  { scene, lead, level, id }: { scene: Scene; lead: Lead; level: 1 | 2; id?: string },
): Html {
  const { t } = visit;
  const { title, text, list, pick, choices } = scene;
  const inside = html`${level === 1
      ? html`<h1>${t(title.zh, title.en)}</h1>`
      : html`<h2 id="${id}-title">${t(title.zh, title.en)}</h2>`}
    ${text.map((words) => html`<p>${t(words.zh, words.en)}</p>`)}
    ${list
      ? html`<ul class="scene-list">
          ${list.map((words) => html`<li>${t(words.zh, words.en)}</li>`)}
        </ul>`
      : ''}
    ${pick
      ? html`<fieldset>
          <legend>${t(pick.legend.zh, pick.legend.en)}</legend>
          ${pick.options.map(
            (option, index) => html`<label
              ><input type="radio" name="pick" value="${index + 1}" required />
              <span>${t(option.zh, option.en)}</span></label
            >`,
          )}
        </fieldset>`
      : ''}
    <div class="choices">
      ${choices.map((choice) => {
        if (choice.leads === 'on')
          return html`<button class="${choice.look}">${t(choice.label.zh, choice.label.en)}</button>`;
        if (choice.leads === 'away' && level === 2)
          return html`<button type="button" class="${choice.look}" data-closes>
            ${t(choice.label.zh, choice.label.en)}
          </button>`;
        return link(visit, choice, away);
      })}
    </div>`;
  if (lead.to === 'dialog') return html`<form data-opens="${lead.id}">${inside}</form>`;
  if (lead.to === 'page') return html`<form action="${lead.path}">${inside}</form>`;
  return html`<form method="post" action="${base}">${inside}</form>`;
}

function link({ t }: MemberVisit, { label, leads, look }: Choice, away: string): Html {
  return html`<a class="${look}" href="${leads === 'away' || leads === 'on' ? away : leads}"
    >${t(label.zh, label.en)}</a
  >`;
}
