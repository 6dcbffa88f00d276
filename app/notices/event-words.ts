import { letterKind, letterOf } from './letters'

type Payload = Record<string, unknown>
type Said = { title: string; detail?: string }
type EventWord = { zh: (p: Payload) => Said; en: (p: Payload) => Said; for: 'log' }

const when = (p: Payload, locale: 'zh' | 'en') => {
  const kind = letterKind(typeof p.letter === 'string' ? p.letter : undefined)
  return kind ? letterOf(kind)[locale].when : String(p.letter)
}
const language = {
  zh: (p: Payload) => (p.locale === 'en' ? '英文' : '中文'),
  en: (p: Payload) => (p.locale === 'en' ? 'English' : 'Chinese'),
}
const logged = (zh: string, en: string): EventWord => ({
  for: 'log',
  zh: (p) => ({
    title: zh,
    detail: `${when(p, 'zh')}，${language.zh(p)}${p.version ? `，第 ${String(p.version)} 版` : ''}`,
  }),
  en: (p) => ({
    title: en,
    detail: `${when(p, 'en')}, ${language.en(p)}${p.version ? `, version ${String(p.version)}` : ''}`,
  }),
})

/** What happens to the enclave's own words for its letters, as the log says it. */
export const noticeEventWords: Record<string, EventWord> = {
  letter_template_drafted: logged('保存信件模板草稿', 'Draft of a letter template saved'),
  letter_template_discarded: logged('删除信件模板草稿', 'Draft of a letter template deleted'),
  letter_template_published: logged('公布信件模板', 'Letter template published'),
  letter_template_reset: logged('信件恢复内置文字', 'Letter back to the built-in text'),
}
