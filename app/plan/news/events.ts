import { count, defineEvents, event, text } from '~/ground/audit/catalogue'

const of = { number: count, title: text }

/** What happens to a piece of news. */
export const newsEvents = defineEvents({
  news_drafted: event(of, {
    for: 'log',
    name: { zh: '起草动态', en: 'News drafted' },
    zh: (p) => `起草动态：${p.title}`,
    en: (p) => `News drafted: ${p.title}`,
  }),
  news_edited: event(of, {
    for: 'log',
    name: { zh: '修改动态', en: 'News edited' },
    zh: (p) => `修改动态：${p.title}`,
    en: (p) => `News edited: ${p.title}`,
  }),
  news_published: event(of, {
    for: 'log',
    name: { zh: '发布动态', en: 'News published' },
    zh: (p) => `发布动态：${p.title}`,
    en: (p) => `News published: ${p.title}`,
  }),
  news_withdrawn: event(
    { ...of, reason: text },
    {
      for: 'log',
      name: { zh: '撤下动态', en: 'News withdrawn' },
      zh: (p) => [`撤下动态：${p.title}`, p.reason],
      en: (p) => [`News withdrawn: ${p.title}`, p.reason],
    },
  ),
})
