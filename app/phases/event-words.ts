type Payload = Record<string, unknown>

const t = (payload: Payload, key: string) => {
  const value = payload[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const switches = (p: Payload, names: Record<'review' | 'names' | 'blind' | 'decide' | 'amend', string>) =>
  [
    p.mayReview ? names.review : '',
    p.seesNames ? names.names : names.blind,
    p.mayDecide ? names.decide : '',
    p.founderMayEdit ? names.amend : '',
  ].filter((one) => one !== '')
const zh = (p: Payload) =>
  switches(p, {
    ...{ review: '评分', names: '见名', blind: '匿名', decide: '可决定', amend: '企业可补充修改' },
  }).join('、')
const en = (p: Payload) =>
  switches(p, {
    ...{ review: 'reviews', names: 'names seen', blind: 'anonymous' },
    ...{ decide: 'decisions', amend: 'firms may amend' },
  }).join(', ')

/** What happened to the phases of an intake, for the log. */
export const phaseEventWords = {
  review_phase_added: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `第 ${t(p, 'number')} 批：加了评审阶段「${t(p, 'nameZh')}」`,
      detail: zh(p),
    }),
    en: (p: Payload) => ({
      title: `Intake ${t(p, 'number')}: added the phase “${t(p, 'nameEn')}”`,
      detail: en(p),
    }),
  },
  review_phase_changed: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `第 ${t(p, 'number')} 批：改了评审阶段「${t(p, 'nameZh')}」`,
      detail: zh(p),
    }),
    en: (p: Payload) => ({
      title: `Intake ${t(p, 'number')}: changed the phase “${t(p, 'nameEn')}”`,
      detail: en(p),
    }),
  },
  review_phase_moved: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `第 ${t(p, 'number')} 批：阶段「${t(p, 'nameZh')}」排到第 ${t(p, 'position')}`,
    }),
    en: (p: Payload) => ({
      title: `Intake ${t(p, 'number')}: moved the phase “${t(p, 'nameEn')}” to place ${t(p, 'position')}`,
    }),
  },
  review_phase_removed: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: `第 ${t(p, 'number')} 批：删去阶段「${t(p, 'nameZh')}」` }),
    en: (p: Payload) => ({ title: `Intake ${t(p, 'number')}: removed the phase “${t(p, 'nameEn')}”` }),
  },
  review_phase_began: {
    for: 'log' as const,
    zh: (p: Payload) => ({
      title: `第 ${t(p, 'number')} 批进入「${t(p, 'nameZh')}」阶段`,
      detail: t(p, 'fromZh') ? `此前：${t(p, 'fromZh')}` : '',
    }),
    en: (p: Payload) => ({
      title: `Intake ${t(p, 'number')} entered the phase “${t(p, 'nameEn')}”`,
      detail: t(p, 'fromEn') ? `before: ${t(p, 'fromEn')}` : '',
    }),
  },
  blind_papers_chosen: {
    for: 'log' as const,
    zh: (p: Payload) => ({ title: `第 ${t(p, 'number')} 批：匿名时开放 ${t(p, 'papers')} 类材料` }),
    en: (p: Payload) => ({
      title: `Intake ${t(p, 'number')}: ${t(p, 'papers')} kinds of papers open in anonymous review`,
    }),
  },
}
