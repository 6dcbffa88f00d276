import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { stageInWords } from '~/landing/projects/words'
import { CHECK_STATES } from '~/landing/step-lists/vocabulary'
import type { Locale } from '~/shared/words'

const stateIn = (code: string, locale: Locale) =>
  CHECK_STATES.has(code) ? CHECK_STATES.words[locale][code] : code
const joined = (...some: string[]) => some.filter((one) => one !== '').join(' · ')

/** Who sees to the steps of a landing and what became of their checklists, on the project's history and the log. */
export const stepEvents = defineEvents({
  step_owners_named: event(
    { ref: text, stage: text, through: text, officer: text, park: text },
    {
      for: 'staff',
      name: { zh: '定每一步的责任人', en: 'Step given to people' },
      zh: (p) => [
        `定责任人：${stageInWords(p.stage, 'zh')}${p.through === p.stage ? '' : `至${stageInWords(p.through, 'zh')}`}`,
        joined(`孵化器 ${p.officer}`, p.park ? `园区 ${p.park}` : '园区未定'),
      ],
      en: (p) => [
        `In charge named: ${stageInWords(p.stage, 'en')}${p.through === p.stage ? '' : ` to ${stageInWords(p.through, 'en')}`}`,
        joined(`incubator: ${p.officer}`, p.park ? `park: ${p.park}` : 'park: nobody yet'),
      ],
    },
  ),
  step_item_marked: event(
    { ref: text, stage: text, item: text, itemEn: text, state: text, day: day.optional(), note: text },
    {
      for: 'staff',
      name: { zh: '清单办理', en: 'Item of a checklist' },
      zh: (p) => [
        `${stageInWords(p.stage, 'zh')}清单：${p.item}，${stateIn(p.state, 'zh')}`,
        joined(p.day ?? '', p.note),
      ],
      en: (p) => [
        `Checklist of “${stageInWords(p.stage, 'en')}”: ${p.itemEn}, ${stateIn(p.state, 'en').toLowerCase()}`,
        joined(p.day ?? '', p.note),
      ],
    },
  ),
})
