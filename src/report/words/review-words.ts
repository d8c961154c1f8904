import type { Standing } from '../../model/review.ts';
import type { Names } from '../../model/walk.ts';
import { flowWord } from '../../words/flow-words.ts';
import { safeText } from '../../words/safe-text.ts';
import type { Reviews } from '../document/reviews.ts';
import { blockerName } from './blocker-words.ts';

/** How many of the findings by words alone a person looked at, who and when; null if there are none. */
export function reviewedText({
  findings,
  confirmed,
  rejected,
  undecided,
  unreviewed,
  by,
}: Reviews): Names | null {
  if (findings === 0) return null;
  const people = by.map(({ reviewer, from, to }) => {
    const days = [...new Set([dayOf(from), dayOf(to)])];
    return {
      zh: `${nameOf(reviewer)}（${days.join(' 至 ')}）`,
      en: `${nameOf(reviewer)} (${days.join(' to ')})`,
    };
  });
  if (people.length === 0)
    return {
      zh: `仅凭文字认出的障碍共 ${findings} 条，均未经复核，发表前须人工复核。`,
      en:
        findings === 1
          ? 'The one finding by words alone is not reviewed; a person must look at it before publication.'
          : `None of the ${findings} findings by words alone is reviewed; a person must look at them before publication.`,
    };
  return {
    zh: `仅凭文字认出的障碍共 ${findings} 条，由 ${people.map(({ zh }) => zh).join('、')}复核：${[
      `确认 ${confirmed} 条`,
      `否定 ${rejected} 条（不计入）`,
      ...(undecided > 0 ? [`看过未定 ${undecided} 条`] : []),
      `未经复核 ${unreviewed} 条`,
    ].join('，')}。`,
    en: [
      `${confirmed} of ${findings} text-only finding${findings === 1 ? '' : 's'} confirmed`,
      // Of several people it is not said here who confirmed what.
      people.length === 1 ? ` by ${people[0]!.en}` : '',
      `, ${rejected} rejected (not counted)`,
      undecided > 0 ? `, ${undecided} looked at and not decided` : '',
      `, ${unreviewed} not reviewed`,
      people.length === 1 ? '.' : `; reviewed by ${people.map(({ en }) => en).join(', ')}.`,
    ].join(''),
  };
}

/** What was rejected, in whose words and why, a line each. */
export function rejectionTexts({ rejections }: Reviews): Names[] {
  return rejections.map(({ name, flow, blocker, quote, note, reviewer, at }) => {
    const words = safeText(quote, 120);
    const [zh, en] = (['zh', 'en'] as const).map((lang) =>
      [safeText(name[lang], 80), flowWord(flow)[lang], `${blockerName(blocker)[lang]} ${blocker}`].join(
        ' · ',
      ),
    );
    return {
      zh: `${zh}${words === '' ? '' : `“${words}”`}：${safeText(note, 300)}（${nameOf(reviewer)}，${dayOf(at)}）`,
      en: `${en}${words === '' ? '' : ` “${words}”`}: ${safeText(note, 300)} (${nameOf(reviewer)}, ${dayOf(at)})`,
    };
  });
}

/** What a person said of one finding; null: nobody did. A rejection is told where it is told that it does not count. */
export function standingText(standing: Standing | null): Names {
  if (standing === null)
    return {
      zh: '仅据文字，未经复核，发表前须人工复核',
      en: 'By the words alone, not reviewed: a person must look at it before publication',
    };
  const { verdict, note, reviewer, at } = standing;
  const [who, day, why] = [nameOf(reviewer), dayOf(at), safeText(note, 300)];
  const and = { zh: why === '' ? '' : `：${why}`, en: why === '' ? '' : `: ${why}` };
  switch (verdict) {
    case 'confirm':
      return {
        zh: `仅据文字，经 ${who} 复核确认（${day}）${and.zh}`,
        en: `By the words alone, confirmed by ${who} (${day})${and.en}`,
      };
    case 'reject':
      return {
        zh: `不计入：${who} 复核否定（${day}）${and.zh}`,
        en: `Not counted: rejected by ${who} (${day})${and.en}`,
      };
    case 'note':
      return {
        zh: `仅据文字，${who} 看过未定（${day}）${and.zh}`,
        en: `By the words alone, looked at by ${who} and not decided (${day})${and.en}`,
      };
  }
}

/** UTC. */
function dayOf(at: string): string {
  return at.slice(0, 10);
}

function nameOf(reviewer: string): string {
  return safeText(reviewer, 80);
}
