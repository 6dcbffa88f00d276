import { wordedPaper, type PaperText } from '~/ground/papers/worded-paper'

/** The lease contract; without firm, rooms and days nobody could tell who leases what, or for how long. */
export const leasePaper = wordedPaper(
  {
    firm: { zh: '企业', en: 'firm' },
    uscc: { zh: '信用代码', en: 'credit code' },
    ref: { zh: '编号', en: 'ref' },
    rooms: { zh: '房间', en: 'rooms' },
    area: { zh: '面积', en: 'area' },
    start: { zh: '起租日', en: 'start' },
    end: { zh: '到期日', en: 'end' },
    relief: { zh: '减免', en: 'relief' },
    monthly: { zh: '月付', en: 'monthly' },
    deposit: { zh: '押金', en: 'deposit' },
    enclave: { zh: '孵化器', en: 'incubator' },
    operator: { zh: '运营方', en: 'operator' },
    address: { zh: '地址', en: 'address' },
    day: { zh: '出具日', en: 'day' },
  },
  ['firm', 'rooms', 'start', 'end'],
)
export type Values = Parameters<typeof leasePaper.paperOf>[1]
export type LeaseText = PaperText & { version: number }
