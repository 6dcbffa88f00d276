type Payload = Record<string, unknown>
type Said = { title: string; detail?: string }
type EventWord = { zh: (p: Payload) => Said; en: (p: Payload) => Said; for: 'log' }

const text = (p: Payload, key: string) => {
  const value = p[key]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
const figures = (p: Payload) => (Array.isArray(p.figures) ? p.figures.map(String).join(', ') : '')

const joined = (p: Payload) =>
  [`${text(p, 'number')} · ${text(p, 'otherNumber')}`, text(p, 'evidence'), text(p, 'reason')]
    .filter(Boolean)
    .join(' · ')

/** What happens to the plan itself and to achievements that are one, as the log says it. */
export const planEventWords: Record<string, EventWord> = {
  plan_frozen: {
    for: 'log',
    zh: (p) => ({
      title: `计划期 ${text(p, 'from')} 至 ${text(p, 'to')} 结束，数字定格`,
      detail: figures(p),
    }),
    en: (p) => ({
      title: `The plan of ${text(p, 'from')} to ${text(p, 'to')} ended; its figures stand`,
      detail: figures(p),
    }),
  },
  plan_begun: {
    for: 'log',
    zh: (p) => ({ title: `设定下一个计划期：${text(p, 'from')} 至 ${text(p, 'to')}`, detail: figures(p) }),
    en: (p) => ({ title: `Next plan: ${text(p, 'from')} to ${text(p, 'to')}`, detail: figures(p) }),
  },
  indicator_setting_changed: {
    for: 'log',
    zh: (p) => ({
      title: `改变指标口径：${text(p, 'indicator')}`,
      detail: `${text(p, 'was')} → ${text(p, 'now')}`,
    }),
    en: (p) => ({
      title: `Changed what ${text(p, 'indicator')} counts`,
      detail: `${text(p, 'was')} → ${text(p, 'now')}`,
    }),
  },
  achievements_joined: {
    for: 'log',
    zh: (p) => ({
      title: `合并为一项成果：${text(p, 'title')}、${text(p, 'otherTitle')}`,
      detail: joined(p),
    }),
    en: (p) => ({
      title: `Joined as one result: ${text(p, 'title')}, ${text(p, 'otherTitle')}`,
      detail: joined(p),
    }),
  },
  achievements_join_asked: {
    for: 'log',
    zh: (p) => ({
      title: `提议合并为一项成果：${text(p, 'title')}、${text(p, 'otherTitle')}`,
      detail: joined(p),
    }),
    en: (p) => ({
      title: `Proposed to join as one result: ${text(p, 'title')}, ${text(p, 'otherTitle')}`,
      detail: joined(p),
    }),
  },
  achievements_join_refused: {
    for: 'log',
    zh: (p) => ({
      title: `认定为两项成果：${text(p, 'title')}、${text(p, 'otherTitle')}`,
      detail: joined(p),
    }),
    en: (p) => ({
      title: `Held for two results: ${text(p, 'title')}, ${text(p, 'otherTitle')}`,
      detail: joined(p),
    }),
  },
}
