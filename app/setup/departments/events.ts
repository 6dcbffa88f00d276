import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { CHANGES_JOINED, changedParts, changesInWords, type Changed } from '~/ground/audit/changes'
import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import type { Locale } from '~/shared/words'
import { departmentLabels } from './labels'
import { departmentWords } from './words'

type Before = { before?: string | undefined; after?: string | undefined; changed?: Changed[] | undefined }

function changes({ before, after, changed }: Before, locale: Locale): string {
  if (changed === undefined) return `${before ?? ''} → ${after ?? ''}`
  const say = (part: string, value: string) => {
    if (part === 'kind' && DEPARTMENT_KINDS.has(value)) return DEPARTMENT_KINDS.words[locale][value]
    if (part !== 'duties') return value
    const duties = value.split(' ').map((duty) => (DUTIES.has(duty) ? DUTIES.words[locale][duty] : duty))
    return duties.join(departmentWords[locale].join)
  }
  const labels = departmentLabels(departmentWords[locale])
  return changesInWords(changed, { labels, say, ...CHANGES_JOINED[locale] })
}

/** What happens to departments. */
export const departmentEvents = defineEvents({
  department_added: event(
    { department: text, from: day },
    {
      for: 'log',
      name: { zh: '登记部门', en: 'Department entered' },
      zh: (p) => `登记部门：${p.department}，${p.from} 起`,
      en: (p) => `Department entered: ${p.department}, from ${p.from}`,
    },
  ),
  department_changed: event(
    // The whole stands in words in events from before.
    { department: text, before: text.optional(), after: text.optional(), changed: changedParts.optional() },
    {
      for: 'log',
      name: { zh: '改部门', en: 'Department changed' },
      zh: (p) => [`改部门：${p.department}`, changes(p, 'zh')],
      en: (p) => [`Department changed: ${p.department}`, changes(p, 'en')],
    },
  ),
  department_ended: event(
    { department: text, on: day, reason: text },
    {
      for: 'log',
      name: { zh: '部门撤销', en: 'Department ended' },
      zh: (p) => [`部门撤销：${p.department}，到 ${p.on} 为止`, p.reason],
      en: (p) => [`Department ended: ${p.department}, until ${p.on}`, p.reason],
    },
  ),
})
