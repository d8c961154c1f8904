import { setTimeout as sleep } from 'node:timers/promises';
import { html } from 'hono/html';
import type { Routes } from '../app.ts';
import type { Html } from '../document.ts';
import type { MemberVisit } from '../visit.ts';
import type { Choice, ExitWay, Field, Pick, Scene } from './exit-way.ts';

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
  const ending = (visit: MemberVisit): Html => {
    const { title, text, choices } = way.end;
    return place.page(visit, {
      title: visit.t(title.zh, title.en),
      main: html`<section class="scene end">
        <h1>${visit.t(title.zh, title.en)}</h1>
        ${text(visit.account).map((words) => html`<p>${visit.t(words.zh, words.en)}</p>`)}
        <div class="choices">${choices.map((choice) => link(visit, choice, place.away))}</div>
      </section>`,
    });
  };
  routes.post(base, async (c) => {
    const { account } = c.var.member;
    const closed = pages(c.var.member)
      .flat()
      .some((scene) => !scene.choices.some(({ leads }) => leads === 'on'));
    if (closed) return c.redirect(base, 303);
    const { does, status, takes } = way.end;
    if (takes) await sleep(takes);
    if (status) return c.html(ending(c.var.member), status);
    does(account);
    return c.redirect(`${base}/done`, 303);
  });
  routes.get(`${base}/done`, (c) => c.html(ending(c.var.member)));
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
  const { title, text, list, pick, fields, opensAfter, countsDown, dead, choices } = scene;
  const inside = html`${level === 1
      ? html`<h1>${t(title.zh, title.en)}</h1>`
      : html`<h2 id="${id}-title">${t(title.zh, title.en)}</h2>`}
    ${text.map((words) => html`<p>${t(words.zh, words.en)}</p>`)}
    ${list
      ? html`<ul class="scene-list">
          ${list.map((words) => html`<li>${t(words.zh, words.en)}</li>`)}
        </ul>`
      : ''}
    ${pick ? picking(visit, pick) : ''} ${(fields ?? []).map((field) => blank(visit, field))}
    ${countsDown
      ? html`<p>
          ${t(countsDown.words.zh, countsDown.words.en)}
          <span data-counts="${countsDown.seconds}">${countsDown.seconds}</span>
        </p>`
      : ''}
    ${opensAfter
      ? html`<p>
          ${t('请等待', 'Please wait')} <span data-counts="${opensAfter}">${opensAfter}</span>
          ${t('秒', 'seconds')}
        </p>`
      : ''}
    <div class="choices">
      ${choices.map((each) => {
        if (each.leads === 'on')
          return html`<button class="${each.look}" ${opensAfter ? html`disabled data-opens-after` : ''}>
            ${t(each.label.zh, each.label.en)}
          </button>`;
        if (each.leads === 'away' && level === 2)
          return html`<button type="button" class="${each.look}" data-closes>
            ${t(each.label.zh, each.label.en)}
          </button>`;
        return link(visit, each, away);
      })}
    </div>`;
  if (dead) return html`<form data-dead>${inside}</form>`;
  if (lead.to === 'dialog') return html`<form data-opens="${lead.id}">${inside}</form>`;
  if (lead.to === 'page') return html`<form action="${lead.path}">${inside}</form>`;
  return html`<form method="post" action="${base}">${inside}</form>`;
}

function picking({ t }: MemberVisit, { legend, options, preset, take }: Pick): Html {
  return html`<fieldset>
    <legend>${t(legend.zh, legend.en)}</legend>
    ${options.map(
      (option, index) => html`<label
        ><input
          type="radio"
          name="pick"
          value="${index + 1}"
          ${take === null ? '' : 'required'}
          ${preset === index ? 'checked' : ''}
        />
        <span>${t(option.zh, option.en)}</span></label
      >`,
    )}
  </fieldset>`;
}

function blank({ t }: MemberVisit, { kind, label, value, minLength }: Field): Html {
  const required = value === null ? '' : 'required';
  const length = minLength ? html`minlength="${minLength}"` : '';
  const inputs: Record<Field['kind'], Html> = {
    text: html`<input name="text" ${length} autocomplete="off" ${required} />`,
    'long-text': html`<textarea name="long" ${length} ${required}></textarea>`,
    code: html`<input name="code" inputmode="numeric" autocomplete="one-time-code" ${required} />`,
    slider: html`<input name="slider" type="range" min="0" max="100" value="0" />`,
  };
  return html`<p>
    <label><span>${t(label.zh, label.en)}</span> ${inputs[kind]}</label>
  </p>`;
}

function link({ t }: MemberVisit, { label, leads, look }: Choice, away: string): Html {
  return html`<a class="${look}" href="${leads === 'away' || leads === 'on' ? away : leads}"
    >${t(label.zh, label.en)}</a
  >`;
}
