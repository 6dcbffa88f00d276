import { wordedPaper, type PaperText } from '~/ground/papers/worded-paper'

/** The papers of a case: without parcel and holder nobody could tell whose land each is about. */
export const landPaper = wordedPaper(
  {
    number: { zh: '案号', en: 'number' },
    parcel: { zh: '地块', en: 'parcel' },
    ref: { zh: '编号', en: 'ref' },
    place: { zh: '位置', en: 'place' },
    area: { zh: '面积', en: 'area' },
    holder: { zh: '使用权人', en: 'holder' },
    supply: { zh: '供地方式', en: 'supply' },
    contract: { zh: '合同日', en: 'contract' },
    start: { zh: '约定动工日', en: 'agreed start' },
    since: { zh: '起算日', en: 'since' },
    months: { zh: '已满月数', en: 'months' },
    price: { zh: '价款', en: 'price' },
    cause: { zh: '原因', en: 'cause' },
    verdict: { zh: '结论', en: 'conclusion' },
    fee: { zh: '闲置费', en: 'fee' },
    due: { zh: '期限日', en: 'due' },
    facts: { zh: '情况', en: 'facts' },
    authority: { zh: '发文单位', en: 'authority' },
    day: { zh: '出具日', en: 'day' },
  },
  ['parcel', 'holder'],
)
export type Values = Parameters<typeof landPaper.paperOf>[1]
export type LandText = PaperText & { version: number }
