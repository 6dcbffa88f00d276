import { count, day, defineEvents, event, text } from '~/ground/audit/catalogue'

/** How an enclave and its intakes begin. */
export const enclaveEvents = defineEvents({
  enclave_founded: event(
    { slug: text, home: text, host: text },
    { for: 'log', zh: '孵化器建立', en: 'Incubator founded' },
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
