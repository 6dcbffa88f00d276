import { z } from 'zod'
import { vocabulary } from '~/shared/vocabulary'
import { MOST_FILES, MOST_MEGABYTES } from './paper-limits'

/** Whether a kind of paper is asked of firms; one that is retired keeps its name for what was handed in before. */
export const PAPER_NEEDS = vocabulary({
  required: ['必交', 'Required', 'dot'],
  optional: ['选交', 'Optional', 'ring'],
  retired: ['不再要', 'Not asked any more', 'ended'],
})

const paperShape = z.object({
  code: z.string().min(1),
  zh: z.string(),
  en: z.string(),
  noteZh: z.string(),
  noteEn: z.string(),
  tracks: z.array(z.enum(['A', 'B'])).min(1),
  need: z.enum(PAPER_NEEDS.codes),
  /** Formats by their codes (`FORMATS`); files know them. */
  formats: z.array(z.string()).min(1),
  /** The largest a file of it may be. */
  megabytes: z.number().int().min(1).max(MOST_MEGABYTES),
  /** How many files of it are taken. */
  most: z.number().int().min(1).max(MOST_FILES),
})
export type PaperAsked = z.output<typeof paperShape>

/** The papers that an application of an intake asks for, in their order. */
export const papersShape = z.object({ papers: z.array(paperShape) })

const LIMITS = { megabytes: MOST_MEGABYTES, most: 10 }

/** The papers asked before anybody has decided; codes are those the usual criteria name as proof. */
export const STANDARD_PAPERS: z.output<typeof papersShape> = {
  papers: [
    {
      code: 'business_licence',
      zh: '营业执照',
      en: 'Business licence',
      noteZh: '副本，二维码看得清',
      noteEn: 'The duplicate, with a readable QR code',
      tracks: ['A', 'B'],
      need: 'required',
      formats: ['pdf', 'jpg', 'png'],
      ...LIMITS,
    },
    {
      code: 'business_plan',
      zh: '商业计划书',
      en: 'Business plan',
      noteZh: '不超过 20 页，写明打算在哪里投产',
      noteEn: 'At most 20 pages; says where production is to be',
      tracks: ['A', 'B'],
      need: 'required',
      formats: ['pdf', 'docx'],
      ...LIMITS,
    },
    {
      code: 'rd_staff_list',
      zh: '研发人员名单与社保证明',
      en: 'R&D staff list with social insurance record',
      noteZh: '最近一个月；身份证号请遮去中间几位',
      noteEn: 'Of the last month; mask the middle of ID numbers',
      tracks: ['A', 'B'],
      need: 'required',
      formats: ['pdf', 'jpg', 'png', 'xlsx'],
      ...LIMITS,
    },
    {
      code: 'ip_list',
      zh: '知识产权清单',
      en: 'List of intellectual property',
      noteZh: '专利号填在表里即可；有受理通知书的附上',
      noteEn: 'Numbers on the form suffice; add notices of filing if any',
      tracks: ['A'],
      need: 'optional',
      formats: ['pdf', 'jpg', 'png', 'xlsx'],
      ...LIMITS,
    },
    {
      code: 'rd_spend_statement',
      zh: '上年度研发费用明细',
      en: 'Statement of last year’s R&D spend',
      noteZh: '审计报告或税务加计扣除表，二选一',
      noteEn: 'The audit report or the tax deduction form, either one',
      tracks: ['B'],
      need: 'required',
      formats: ['pdf', 'jpg', 'png', 'xlsx'],
      ...LIMITS,
    },
  ],
}
