import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { letterKind, letterOf } from '~/ground/letters/letters'

const when = (letter: string, locale: 'zh' | 'en') => {
  const kind = letterKind(letter)
  return kind ? letterOf(kind)[locale].when : letter
}
const template = (zh: string, en: string) =>
  event(
    { letter: text, locale: z.enum(['zh', 'en']), version: count.optional() },
    {
      for: 'log',
      name: { zh, en },
      zh: ({ letter, locale, version }) => [
        zh,
        `${when(letter, 'zh')}，${locale === 'en' ? '英文' : '中文'}${version ? `，第 ${version} 版` : ''}`,
      ],
      en: ({ letter, locale, version }) => [
        en,
        `${when(letter, 'en')}, ${locale === 'en' ? 'English' : 'Chinese'}${version ? `, version ${version}` : ''}`,
      ],
    },
  )

/** What happens to the enclave's own words for its letters, and to letters that wait. */
export const noticeEvents = defineEvents({
  letter_template_drafted: template('保存信件模板草稿', 'Draft of a letter template saved'),
  letter_template_discarded: template('删除信件模板草稿', 'Draft of a letter template deleted'),
  letter_template_published: template('公布信件模板', 'Letter template published'),
  letter_template_reset: template('信件恢复内置文字', 'Letter back to the built-in text'),
  letter_edited: event({}, { for: 'log', zh: '改动待寄的信', en: 'Held letter edited' }),
  letter_read: event({}, { for: 'log', zh: '读信件全文', en: 'Full text of a letter read' }),
  letter_dropped: event({}, { for: 'log', zh: '撤下待寄的信', en: 'Held letter dropped' }),
})
