import { z } from 'zod'
import { day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { WEAKNESSES } from './vocabulary'

const weakness = z.enum(WEAKNESSES.codes)

/** What sources say of the four weaknesses is kept with the plan. */
export const weaknessEvents = defineEvents({
  weakness_read: event(
    {
      weakness,
      measureZh: text,
      measureEn: text,
      value: text,
      unitZh: text,
      unitEn: text,
      saidOn: day,
      source: text,
    },
    {
      for: 'log',
      name: { zh: '登记短板数据', en: 'Figure of a weakness entered' },
      zh: (p) => [
        `登记“${WEAKNESSES.words.zh[p.weakness]}”：${p.measureZh} ${p.value} ${p.unitZh}（${p.saidOn}）`,
        p.source,
      ],
      en: (p) => [
        `${WEAKNESSES.words.en[p.weakness]}: ${p.measureEn} ${p.value} ${p.unitEn} on ${p.saidOn} entered`,
        p.source,
      ],
    },
  ),
})
