import { wordedPaper } from '~/ground/papers/worded-paper'

/** The agreement; without firm, code and term nobody could tell whose it is, or for how long. */
export const agreementPaper = wordedPaper(
  {
    firm: { zh: '企业', en: 'firm' },
    uscc: { zh: '信用代码', en: 'credit code' },
    ref: { zh: '编号', en: 'ref' },
    intake: { zh: '批次', en: 'intake' },
    enclave: { zh: '孵化器', en: 'incubator' },
    operator: { zh: '运营方', en: 'operator' },
    sponsor: { zh: '主管部门', en: 'sponsor' },
    address: { zh: '地址', en: 'address' },
    homeCity: { zh: '飞出地', en: 'home city' },
    hostCity: { zh: '飞入地', en: 'host city' },
    term: { zh: '孵化期', en: 'months' },
    extension: { zh: '延期', en: 'extension' },
    space: { zh: '场地', en: 'space' },
    day: { zh: '签发日', en: 'day' },
  },
  ['firm', 'uscc', 'term'],
)
export type Values = Parameters<typeof agreementPaper.paperOf>[1]
