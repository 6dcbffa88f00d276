import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { letterKind, letterOf } from '~/across/letters/catalogue'

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

/** What happens to the enclave's own words for its letters. */
export const templateEvents = defineEvents({
  letter_template_drafted: template('保存信件模板草稿', 'Draft of a letter template saved'),
  letter_template_discarded: template('删除信件模板草稿', 'Draft of a letter template deleted'),
  letter_template_published: template('公布信件模板', 'Letter template published'),
  letter_template_reset: template('信件恢复内置文字', 'Letter back to the built-in text'),
})
