import { defineEvents, event, text } from '~/ground/audit/catalogue'

/** What happens to what firms pay besides. */
export const extraEvents = defineEvents({
  extra_entered: event(
    { name: text, amount: text, from: text, until: text },
    {
      for: 'staff',
      name: { zh: '登记其他收费', en: 'Further charge entered' },
      zh: (p) => [
        `登记收费：${p.name}，${p.amount} 元`,
        p.until === p.from ? p.from : `${p.from} 起每月${p.until ? `，到 ${p.until}` : ''}`,
      ],
      en: (p) => [
        `Charge entered: ${p.name}, ${p.amount} yuan`,
        p.until === p.from ? p.from : `each month from ${p.from}${p.until ? ` to ${p.until}` : ''}`,
      ],
    },
  ),
  extra_ended: event(
    { name: text, until: text, reason: text },
    {
      for: 'staff',
      name: { zh: '停止其他收费', en: 'Further charge ended' },
      zh: (p) => [p.until ? `${p.name} 收到 ${p.until} 为止` : `${p.name} 不收`, p.reason],
      en: (p) => [
        p.until ? `${p.name} is charged up to ${p.until}` : `${p.name} is not charged at all`,
        p.reason,
      ],
    },
  ),
})
