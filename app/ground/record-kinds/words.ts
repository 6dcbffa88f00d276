import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { defineWords, type Locale } from '~/shared/words'

/** What the form of a record of a further kind says beside what its kind says. */
export const ownRecordWords = defineWords({
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  notSaid: ['还不知道', 'Not known yet'],
  validUntil: ['有效期至（含当日）', 'In force until (that day included)'],
  endsAfter: (months: number) => [
    `从这一天起 ${months} 个月内有效`,
    `It stands for ${months} months from this day`,
  ],
  once: ['同一编号在整个孵化器只能记一次', 'The same number stands once in the incubator'],
  like: (example: string) => [`如 ${example}`, `Such as ${example}`],
  from: (least: string) => [`不小于 ${least}`, `At least ${least}`],
  upTo: (most: string) => [`不大于 ${most}`, `At most ${most}`],
  between: (least: string, most: string) => [`${least} 到 ${most}`, `From ${least} to ${most}`],
  error: {
    not_a_number: ['请填写数字，最多四位小数', 'Please give a number with at most four decimals'],
    below: (least: string) => [`不应小于 ${least}`, `Not below ${least}`],
    above: (most: string) => [`不应大于 ${most}`, `Not above ${most}`],
    number_pattern: (example: string) => [
      `编号的格式不对，应类似 ${example}`,
      `The number has another form: it looks like ${example}`,
    ],
    uscc_form: ['统一社会信用代码应为 18 位', 'The credit code has 18 characters'],
    ends_before_it_began: ['有效期不应早于发生日期', 'It cannot end before it began'],
  },
  refusal: {
    kind_changed: [
      '管理员刚刚改了这类记录要填的内容。填过的还在，请看一下有没有新的要填，再存一次。',
      'An administrator has just changed what this kind of record asks. What you typed is kept: look for what is new and save again.',
    ],
    kind_retired: [
      '这类记录已停用，不再登记。',
      'This kind of record is no longer used: nothing is put on record.',
    ],
  },
})

type Sentences = Record<string, string | ((text: string) => string)>

/** The sentence for what is wrong with such a record; what it shares with the kinds built in is said alike. */
export function ownErrorSentence(locale: Locale): (code: string) => string {
  const own: Sentences = ownRecordWords[locale].error
  const shared = errorSentence(recordWords[locale].error)
  return (code) => {
    const at = code.indexOf(':')
    const [name, value] = at === -1 ? [code, ''] : [code.slice(0, at), code.slice(at + 1)]
    const sentence = own[name]
    if (sentence === undefined) return shared(code)
    return typeof sentence === 'function' ? sentence(value) : sentence
  }
}
