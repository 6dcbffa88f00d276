import { dayInWords } from '~/shared/days'
import type { Locale } from '~/shared/words'

type Params = Record<string, string | number>
type Letter = Record<Locale, (params: Params) => { subject: string; body: string }>
const p = (params: Params, key: string) => String(params[key] ?? '')
const day = (params: Params, locale: Locale) => dayInWords(p(params, 'day'), locale)

/** Letters to those who asked to be told when the criteria change. */
export const CRITERIA_LETTERS = {
  criteria_subscription: {
    zh: (v) => ({
      subject: `请确认：${p(v, 'enclaveZh')}条件变更通知`,
      body: `有人（希望是您本人）请求在${p(v, 'enclaveZh')}的条件变更时通知这个地址。${p(v, 'days')} 天内打开下面的链接确认；不确认，就不会再收到任何信。\n\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `Please confirm: changes to the criteria of ${p(v, 'enclaveEn')}`,
      body: `Someone (we hope it was you) asked us to tell this address when the criteria of ${p(v, 'enclaveEn')} change. Open the link within ${p(v, 'days')} days to confirm; if you do not, no further letter comes.\n\n${p(v, 'link')}`,
    }),
  },
  criteria_changed: {
    zh: (v) => ({
      subject: `${p(v, 'enclaveZh')}：${p(v, 'titleZh')}自${day(v, 'zh')}起施行`,
      body: `${p(v, 'enclaveZh')}公布了${p(v, 'titleZh')}，自${day(v, 'zh')}起施行。\n\n与之前相比：\n${p(v, 'changesZh')}\n\n全文：${p(v, 'page')}\n\n不想再收到通知，请打开：\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'enclaveEn')}: ${p(v, 'titleEn')} in force from ${day(v, 'en')}`,
      body: `${p(v, 'enclaveEn')} has published “${p(v, 'titleEn')}”, in force from ${day(v, 'en')}.\n\nWhat changes:\n${p(v, 'changesEn')}\n\nThe whole text: ${p(v, 'page')}\n\nTo be told no more, open:\n${p(v, 'link')}`,
    }),
  },
  criteria_called_off: {
    zh: (v) => ({
      subject: `${p(v, 'enclaveZh')}：${p(v, 'titleZh')}不再施行`,
      body: `原定自${day(v, 'zh')}起施行的${p(v, 'titleZh')}已撤回，现行条件不变。\n\n现行条件：${p(v, 'page')}\n\n不想再收到通知，请打开：\n${p(v, 'link')}`,
    }),
    en: (v) => ({
      subject: `${p(v, 'enclaveEn')}: ${p(v, 'titleEn')} will not come into force`,
      body: `“${p(v, 'titleEn')}”, which was to be in force from ${day(v, 'en')}, is called off. The criteria stay as they are.\n\nThe criteria in force: ${p(v, 'page')}\n\nTo be told no more, open:\n${p(v, 'link')}`,
    }),
  },
} satisfies Record<string, Letter>
