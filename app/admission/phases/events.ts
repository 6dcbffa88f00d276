import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

const named = { number: count, nameZh: text, nameEn: text }
/** Every switch, so that what was allowed on a day can be read later; days left open are ''. */
const phase = {
  ...named,
  startsOn: text,
  endsOn: text,
  seesOthers: text,
  mayReview: z.boolean(),
  seesNames: z.boolean(),
  mayDecide: z.boolean(),
  founderMayEdit: z.boolean(),
}
type Switches = { mayReview: boolean; seesNames: boolean; mayDecide: boolean; founderMayEdit: boolean }

const zh = ({ mayReview, seesNames, mayDecide, founderMayEdit }: Switches) =>
  [
    mayReview ? '评分' : '',
    seesNames ? '见名' : '匿名',
    mayDecide ? '可决定' : '',
    founderMayEdit ? '企业可补充修改' : '',
  ]
    .filter((one) => one !== '')
    .join('、')
const en = ({ mayReview, seesNames, mayDecide, founderMayEdit }: Switches) =>
  [
    mayReview ? 'reviews' : '',
    seesNames ? 'names seen' : 'anonymous',
    mayDecide ? 'decisions' : '',
    founderMayEdit ? 'firms may amend' : '',
  ]
    .filter((one) => one !== '')
    .join(', ')

/** What happens to the phases of an intake, for the log. */
export const phaseEvents = defineEvents({
  review_phase_added: event(phase, {
    for: 'log',
    name: { zh: '加了评审阶段', en: 'Review phase added' },
    zh: (p) => [`第 ${p.number} 批：加了评审阶段「${p.nameZh}」`, zh(p)],
    en: (p) => [`Intake ${p.number}: added the phase “${p.nameEn}”`, en(p)],
  }),
  review_phase_changed: event(
    { ...phase, active: count },
    {
      for: 'log',
      name: { zh: '改了评审阶段', en: 'Review phase changed' },
      zh: (p) => [`第 ${p.number} 批：改了评审阶段「${p.nameZh}」`, zh(p)],
      en: (p) => [`Intake ${p.number}: changed the phase “${p.nameEn}”`, en(p)],
    },
  ),
  review_phase_moved: event(
    { ...named, position: count },
    {
      for: 'log',
      name: { zh: '评审阶段换了位置', en: 'Review phase moved' },
      zh: (p) => `第 ${p.number} 批：阶段「${p.nameZh}」排到第 ${p.position}`,
      en: (p) => `Intake ${p.number}: moved the phase “${p.nameEn}” to place ${p.position}`,
    },
  ),
  review_phase_removed: event(named, {
    for: 'log',
    name: { zh: '删去评审阶段', en: 'Review phase removed' },
    zh: (p) => `第 ${p.number} 批：删去阶段「${p.nameZh}」`,
    en: (p) => `Intake ${p.number}: removed the phase “${p.nameEn}”`,
  }),
  review_phase_began: event(
    { ...named, fromZh: text, fromEn: text },
    {
      for: 'log',
      name: { zh: '进入评审阶段', en: 'Review phase entered' },
      zh: (p) => [`第 ${p.number} 批进入「${p.nameZh}」阶段`, p.fromZh && `此前：${p.fromZh}`],
      en: (p) => [`Intake ${p.number} entered the phase “${p.nameEn}”`, p.fromEn && `before: ${p.fromEn}`],
    },
  ),
  blind_papers_chosen: event(
    { number: count, papers: count },
    {
      for: 'log',
      name: { zh: '选定匿名时开放的材料', en: 'Papers open in anonymous review chosen' },
      zh: (p) => `第 ${p.number} 批：匿名时开放 ${p.papers} 类材料`,
      en: (p) => `Intake ${p.number}: ${p.papers} kinds of papers open in anonymous review`,
    },
  ),
})
