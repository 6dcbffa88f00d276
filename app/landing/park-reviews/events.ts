import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { STANDINGS } from '~/landing/park-rules/vocabulary'
import type { Locale } from '~/shared/words'
import { foundInWords, foundShape, type Found } from './found'

const standing = (code: string, locale: Locale) =>
  STANDINGS.has(code) ? STANDINGS.words[locale][code] : code
const grounds = (p: { grounds?: string | undefined; found?: Found | undefined }, locale: Locale) =>
  p.grounds ?? foundInWords(p.found ?? null, locale)

const aPark = { round: text, roundEn: text.optional(), park: text, parkEn: text.optional() }

/** What happens in the assessment of parks, and how they move on the ladder. */
export const parkReviewEvents = defineEvents({
  park_round_opened: event(
    { round: text, roundEn: text.optional() },
    {
      for: 'log',
      name: { zh: '开始园区考评', en: 'Assessment of parks opened' },
      zh: (p) => `开始园区考评：${p.round}`,
      en: (p) => `Assessment of parks opened: ${p.roundEn ?? p.round}`,
    },
  ),
  park_scored: event(
    { ...aPark, total: text },
    {
      for: 'log',
      name: { zh: '园区打分', en: 'Park scored' },
      zh: (p) => `${p.round}给${p.park}打分：${p.total}`,
      en: (p) => `${p.parkEn ?? p.park} scored in ${p.roundEn ?? p.round}: ${p.total}`,
    },
  ),
  park_round_published: event(
    { round: text, roundEn: text.optional(), parks: count },
    {
      for: 'log',
      name: { zh: '公布园区考评', en: 'Assessment of parks published' },
      zh: (p) => `公布园区考评：${p.round}，${p.parks} 个园区`,
      en: (p) => `Assessment of parks published: ${p.roundEn ?? p.round}, ${p.parks} parks`,
    },
  ),
  park_objected: event(
    { ...aPark, objection: text },
    {
      for: 'log',
      name: { zh: '园区申诉', en: 'A park objects' },
      zh: (p) => [`${p.park}对${p.round}申诉`, p.objection],
      en: (p) => [`${p.parkEn ?? p.park} objects to ${p.roundEn ?? p.round}`, p.objection],
    },
  ),
  park_answered: event(
    { ...aPark, verdict: text, answer: text },
    {
      for: 'log',
      name: { zh: '答复园区申诉', en: 'Objection of a park answered' },
      zh: (p) => [
        `答复${p.park}对${p.round}的申诉：${p.verdict === 'upheld' ? '成立，重新打分' : '不成立'}`,
        p.answer,
      ],
      en: (p) => [
        `Objection of ${p.parkEn ?? p.park} to ${p.roundEn ?? p.round} ${p.verdict === 'upheld' ? 'upheld' : 'not upheld'}`,
        p.answer,
      ],
    },
  ),
  park_moved: event(
    {
      park: text,
      parkEn: text.optional(),
      kind: text,
      before: text,
      after: text,
      // In the words of events from before; now it is what was found.
      grounds: text.optional(),
      found: foundShape.optional(),
      reason: text,
    },
    {
      for: 'log',
      name: { zh: '园区梯次变动', en: 'A park moved on the ladder' },
      zh: (p) => [
        `${p.park}：${standing(p.before, 'zh')} → ${standing(p.after, 'zh')}`,
        [grounds(p, 'zh'), p.reason].filter(Boolean).join('；'),
      ],
      en: (p) => [
        `${p.parkEn ?? p.park}: ${standing(p.before, 'en')} → ${standing(p.after, 'en')}`,
        [grounds(p, 'en'), p.reason].filter(Boolean).join('; '),
      ],
    },
  ),
})
