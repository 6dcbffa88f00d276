import { z } from 'zod'
import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'
import { topicNames } from '~/ground/settings/topic-words'

/** How an enclave and its intakes begin. */
export const enclaveEvents = defineEvents({
  enclave_founded: event(
    { slug: text, home: text, host: text },
    { for: 'log', zh: '孵化器建立', en: 'Incubator founded' },
  ),
  enclave_published: event({}, { for: 'log', zh: '孵化器公布', en: 'Incubator published' }),
  setting_decided: event(
    { topic: text, version: count, from: day, changed: z.array(z.string()), reason: text, source },
    {
      for: 'log',
      name: { zh: '改设置', en: 'Setting decided' },
      zh: (p) => [`改设置：${topicNames.zh[p.topic] ?? p.topic}，${p.from} 起${takenFrom.zh(p)}`, p.reason],
      en: (p) => [
        `Setting decided: ${topicNames.en[p.topic] ?? p.topic}, from ${p.from}${takenFrom.en(p)}`,
        p.reason,
      ],
    },
  ),
  intake_opened: event(
    { number: count, opensOn: day, closesOn: day },
    {
      for: 'log',
      name: { zh: '开设批次', en: 'Intake opened' },
      zh: (p) => `开设批次 ${p.number}`,
      en: (p) => `Intake opened ${p.number}`,
    },
  ),
})
