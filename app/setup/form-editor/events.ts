import { count, defineEvents, event, text } from '~/ground/audit/catalogue'
import { source, takenFrom } from '~/ground/audit/taken-from'

const trackOf = (track: string) => (track === 'B' ? '乙类' : '甲类')
const joined = (between: string, ...some: string[]) => some.filter((one) => one !== '').join(between)

/** What happens to forms, as the log says it. */
export const formEvents = defineEvents({
  form_drafted: event(
    { track: text, version: count, reason: text.optional(), source },
    {
      for: 'log',
      name: { zh: '起草申请表', en: 'Form drafted' },
      zh: (p) => [`起草${trackOf(p.track)}申请表第 ${p.version} 版${takenFrom.zh(p)}`, p.reason ?? ''],
      en: (p) => [`Form of class ${p.track}: version ${p.version} drafted${takenFrom.en(p)}`, p.reason ?? ''],
    },
  ),
  form_discarded: event(
    { track: text, version: count },
    {
      for: 'log',
      name: { zh: '作废申请表草稿', en: 'Draft of a form discarded' },
      zh: (p) => `作废${trackOf(p.track)}申请表第 ${p.version} 版草稿`,
      en: (p) => `Form of class ${p.track}: draft of version ${p.version} discarded`,
    },
  ),
  form_published: event(
    { track: text, version: count, intakes: text, unasked: text.optional(), reason: text.optional() },
    {
      for: 'log',
      name: { zh: '发布申请表', en: 'Form published' },
      zh: (p) => [
        `发布${trackOf(p.track)}申请表第 ${p.version} 版`,
        joined(
          '；',
          p.intakes && `用于第 ${p.intakes} 批`,
          p.unasked ? `没有问到 ${p.unasked}：${p.reason ?? ''}` : '',
        ),
      ],
      en: (p) => [
        `Form of class ${p.track}: version ${p.version} published`,
        joined(
          '; ',
          p.intakes && `for intake ${p.intakes}`,
          p.unasked ? `does not ask for ${p.unasked}: ${p.reason ?? ''}` : '',
        ),
      ],
    },
  ),
})
