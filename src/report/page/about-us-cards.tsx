/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { VNode } from 'preact';
import type { Picture } from '../document/picture.ts';
import type { AboutUs } from '../document/report-document.ts';
import { flowWord } from '../../words/flow-words.ts';
import { outcomeWords } from '../../words/outcome-words.ts';
import { Both, inBoth } from './both.tsx';
import { Name } from './name.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { Said } from './said.tsx';

const words = {
  zh: {
    title: '只说明我们自身的走查',
    lead: '下列走查没有走成，原因在我们一方。它们不说明被测应用的任何情况，不进入任何数字，列出以示没有隐去。',
    repeat: (n: number) => `第 ${n} 次`,
    running: '没有结束',
  },
  en: {
    title: 'Walks that say something about us',
    lead: 'These walks did not come about, for reasons on our side. They say nothing about the apps and are in no figure; they are listed so that nothing is left out silently.',
    repeat: (n: number) => `walk ${n}`,
    running: 'never ended',
  },
};
const say = inBoth(words);

type Props = { aboutUs: readonly AboutUs[]; src: (picture: Picture) => string };

export function AboutUsCards({ aboutUs, src }: Props): VNode {
  return (
    <section id="_about-us" aria-labelledby="_about-us-title">
      <h2 id="_about-us-title">{say((w) => w.title)}</h2>
      <p class="explain">{say((w) => w.lead)}</p>
      <ul class="strip">
        {aboutUs.map(({ name, project, flow, repeat, outcome, reason, startedAt, picture }, index) => {
          const id = `_about-us-${index + 1}`;
          return (
            <li class="frame ours" id={id}>
              {picture && (
                <PictureFrame
                  id={`${id}-p`}
                  card={id}
                  caption={`${id}-c`}
                  picture={picture}
                  src={src}
                  mark={null}
                  blockers={[]}
                />
              )}
              <p class="did" id={`${id}-c`}>
                <Name of={name} /> · <Both {...flowWord(flow)} /> · {say((w) => w.repeat(repeat))}
                {project !== '' && (
                  <>
                    {' '}
                    · <Said text={project} most={40} />
                  </>
                )}
              </p>
              <p>
                <b>{outcome ? <Both {...outcomeWords[outcome]} /> : say((w) => w.running)}</b>
              </p>
              {reason !== '' && (
                <blockquote>
                  <Said text={reason} most={300} />
                </blockquote>
              )}
              <small>{startedAt}</small>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
