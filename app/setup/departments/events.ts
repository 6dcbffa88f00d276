import { day, defineEvents, event, text } from '~/ground/audit/catalogue'

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
    { department: text, before: text, after: text },
    {
      for: 'log',
      name: { zh: '改部门', en: 'Department changed' },
      zh: (p) => [`改部门：${p.department}`, `${p.before} → ${p.after}`],
      en: (p) => [`Department changed: ${p.department}`, `${p.before} → ${p.after}`],
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
