import { defineWords, type Locale } from '~/shared/words'
import { indicatorOf } from '~/plan/counting-rules/catalogue'
import { MEASURE_KINDS } from './vocabulary'

/** The parts of a measure and of a task, on forms and in the log. */
export const changeWords = defineWords({
  kind: ['种类', 'Kind'],
  number: ['序号', 'Number'],
  nameZh: ['名称', 'Name in Chinese'],
  nameEn: ['英文名称', 'Name in English'],
  text: ['内容', 'What it is'],
  fromOn: ['开始', 'From'],
  untilOn: ['结束', 'Until'],
  departmentId: ['责任部门', 'Responsible department'],
  leader: ['牵头领导', 'In charge'],
  indicators: ['服务的指标', 'Indicators it serves'],
  title: ['任务', 'Task'],
  milestone: ['筹备节点', 'Milestone'],
  dueOn: ['完成期限', 'Due'],
})
export type Changed = keyof (typeof changeWords)['zh']
export const CHANGED = Object.keys(changeWords.zh) as [Changed, ...Changed[]]

const YES = { zh: '是', en: 'yes' }
const NO = { zh: '否', en: 'no' }

const BETWEEN = ' | '
/** A department as the log keeps it: by its name in either language. */
export const departmentInLog = (one: { nameZh: string; nameEn: string } | null) =>
  one ? `${one.nameZh}${BETWEEN}${one.nameEn}` : ''

/** Indicators as the log keeps them, by their names of the day. */
export const indicatorsInLog = (list: readonly { zh: string; en: string }[]) =>
  list.map(({ zh, en }) => zh + BETWEEN + en).join('\n')

/** A value of the log as people read it. */
export function valueInWords(field: Changed, value: string, locale: Locale): string {
  if (value === '') return '—'
  if (field === 'kind' && MEASURE_KINDS.has(value)) return MEASURE_KINDS.words[locale][value]
  if (field === 'milestone') return value === 'true' ? YES[locale] : NO[locale]
  if (field === 'departmentId') return value.split(BETWEEN)[locale === 'zh' ? 0 : 1] ?? value
  if (field === 'indicators')
    return (value.includes(BETWEEN) ? value.split('\n') : value.split(' '))
      .map((one) => indicatorOf(one)?.name[locale] ?? one.split(BETWEEN)[locale === 'zh' ? 0 : 1] ?? one)
      .join(locale === 'zh' ? '、' : ', ')
  return value
}

/** The parts that differ, each with both values. */
export function changesBetween<F extends Changed>(
  fields: readonly F[],
  before: Record<F, string>,
  after: Record<F, string>,
): { field: F; before: string; after: string }[] {
  return fields.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }],
  )
}
