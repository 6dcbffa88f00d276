import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How far a kind has come: only what is published is asked of firms. */
export const OWN_KIND_STATES = vocabulary({
  draft: ['草稿', 'Draft', 'ring'],
  published: ['启用', 'In use', 'dot'],
  retired: ['已停用', 'Retired', 'ended'],
})

export const FIELD_TYPES = vocabulary({
  text: ['文字', 'Text'],
  number: ['数字', 'Number'],
  money: ['金额（万元）', 'Money (10,000 yuan)'],
  date: ['日期', 'Date'],
  choice: ['选一项', 'One of a list'],
  yes_no: ['是或否', 'Yes or no'],
})

/** What a field is for the record besides what it says. */
export const FIELD_ROLES = vocabulary({
  none: ['普通', 'Nothing more'],
  number: ['编号（全孵化器只计一次）', 'Its number: stands once in the incubator'],
  title: ['名称', 'Its title'],
  amount: ['记录的金额', 'Its amount'],
})

/** The one form in which a number is kept and compared. */
export const NUMBER_FORMS = vocabulary({
  bare: ['只留字母和数字', 'Letters and digits alone'],
  digits: ['只留数字', 'Digits alone'],
  kept: ['照写（保留横线等符号）', 'As written, with dashes and marks'],
})
export type NumberForm = CodeOf<typeof NUMBER_FORMS>

/** By what rule a number is checked; those of papers that the product knows, or a pattern of the incubator. */
export const NUMBER_CHECKS = vocabulary({
  none: ['不校验', 'Not checked'],
  pattern: ['按自定格式', 'By a pattern'],
  uscc: ['统一社会信用代码', 'Unified social credit code'],
  patent: ['专利号', 'Patent number'],
  hnte: ['高新技术企业证书编号', 'Number of a high-tech certificate'],
  tech_sme: ['科技型中小企业入库编号', 'Number of a tech SME'],
  contract: ['技术合同登记编号', 'Number of a technology contract'],
})

/** Until when a record stands. */
export const KIND_ENDS = vocabulary({
  never: ['不到期', 'Does not end'],
  asked: ['企业填写有效期至', 'The firm gives its last day'],
  after: ['从发生日起满若干个月', 'So many months after its day'],
})
