import { z } from 'zod'
import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { moneyInWords } from '~/shared/money'
import { SIGNALS } from './vocabulary'
import { quarterInWords } from './words'

const aQuarter = { ref: text, quarter: text }

/** What happens after landing: a quarter is asked, answered and corrected, and what the answers make known. */
export const quarterEvents = defineEvents({
  quarters_asked: event(
    { quarter: text, count },
    {
      for: 'log',
      name: { zh: '问落地企业季度数', en: 'Landed firms asked for a quarter' },
      zh: (p) => `问 ${p.count} 家落地企业${quarterInWords(p.quarter, 'zh')}的三个数`,
      en: (p) => `${p.count} landed firms asked for ${quarterInWords(p.quarter, 'en')}`,
    },
  ),
  quarter_answered: event(
    { ...aQuarter, version: count, output: text, tax: text, jobs: count, doubt: text, reason: text },
    {
      for: 'all',
      name: { zh: '落地企业答季度数', en: 'Quarter answered' },
      zh: (p) => [
        `${p.version > 1 ? '更正' : '填报'}${quarterInWords(p.quarter, 'zh')}：产值 ${moneyInWords(p.output, 'zh')}，税收 ${moneyInWords(p.tax, 'zh')}，用工 ${p.jobs} 人`,
        [p.reason, p.doubt].filter(Boolean).join('；'),
      ],
      en: (p) => [
        `${quarterInWords(p.quarter, 'en')} ${p.version > 1 ? 'corrected' : 'answered'}: output ${moneyInWords(p.output, 'en')}, tax ${moneyInWords(p.tax, 'en')}, ${p.jobs} jobs`,
        [p.reason, p.doubt].filter(Boolean).join('; '),
      ],
    },
  ),
  quarter_consent: event(
    { ref: text, given: z.boolean(), textVersion: count },
    {
      for: 'all',
      name: { zh: '季度数使用同意', en: 'Consent to the use of quarterly figures' },
      zh: (p) => `${p.given ? '同意' : '撤回同意'}填报和使用季度数（告知书第 ${p.textVersion} 版）`,
      en: (p) =>
        `Consent to quarterly figures ${p.given ? 'given' : 'withdrawn'} (statement, version ${p.textVersion})`,
    },
  ),
  landed_signal_raised: event(
    { ...aQuarter, kind: z.enum(SIGNALS.codes), amount: text, against: text },
    {
      for: 'staff',
      shape: 'half',
      name: { zh: '落地企业预警', en: 'Signal of a landed firm' },
      zh: (p) => [
        `${quarterInWords(p.quarter, 'zh')}：${SIGNALS.words.zh[p.kind]}`,
        p.kind === 'dropped'
          ? `产值 ${moneyInWords(p.amount, 'zh')}，上年同季 ${moneyInWords(p.against, 'zh')}`
          : `近四季 ${moneyInWords(p.amount, 'zh')}，标准 ${moneyInWords(p.against, 'zh')}`,
      ],
      en: (p) => [
        `${quarterInWords(p.quarter, 'en')}: ${SIGNALS.words.en[p.kind]}`,
        p.kind === 'dropped'
          ? `output ${moneyInWords(p.amount, 'en')}, a year before ${moneyInWords(p.against, 'en')}`
          : `four quarters ${moneyInWords(p.amount, 'en')}, the line ${moneyInWords(p.against, 'en')}`,
      ],
    },
  ),
  landed_signal_closed: event(
    { ...aQuarter, kind: z.enum(SIGNALS.codes), note: text },
    {
      for: 'staff',
      shape: 'ended',
      name: { zh: '预警已核', en: 'Signal looked into' },
      zh: (p) => [`${quarterInWords(p.quarter, 'zh')}“${SIGNALS.words.zh[p.kind]}”已核`, p.note],
      en: (p) => [`${quarterInWords(p.quarter, 'en')}: “${SIGNALS.words.en[p.kind]}” looked into`, p.note],
    },
  ),
})
