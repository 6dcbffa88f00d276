import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'

/** What is seen on the site of a landing, on the project's history, the firm's timeline and the log. */
export const visitEvents = defineEvents({
  site_visited: event(
    { ref: text, day, place: text, people: text, said: text, photos: count },
    {
      for: 'all',
      name: { zh: '现场踏勘', en: 'Site visited' },
      zh: (p) => [`现场踏勘（${p.day}）：${p.place}`, `${p.people}：${p.said}`],
      en: (p) => [`Site visited (${p.day}): ${p.place}`, `${p.people}: ${p.said}`],
    },
  ),
  visit_finding_noted: event(
    { ref: text, what: text, owner: text, due: day },
    {
      for: 'all',
      shape: 'no',
      name: { zh: '踏勘发现问题', en: 'Finding of a visit' },
      zh: (p) => [`踏勘发现：${p.what}`, `${p.owner}，${p.due} 前整改`],
      en: (p) => [`Found on a visit: ${p.what}`, `${p.owner}, to put right by ${p.due}`],
    },
  ),
  visit_finding_closed: event(
    { ref: text, what: text, by: text, day, note: text },
    {
      for: 'all',
      name: { zh: '踏勘问题已整改', en: 'Finding put right' },
      zh: (p) => [`已整改（${p.day}，${p.by}）：${p.what}`, p.note],
      en: (p) => [`Put right (${p.day}, ${p.by}): ${p.what}`, p.note],
    },
  ),
})
