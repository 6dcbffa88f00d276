import { SCAN } from '~/ground/files/formats'
import type { PaperKind } from './form-sections'

/** The papers asked of a firm; codes are those the criteria name as proof. */
export const DEFAULT_PAPERS: readonly PaperKind[] = [
  {
    code: 'business_licence',
    zh: '营业执照',
    en: 'Business licence',
    tracks: ['A', 'B'],
    required: true,
    formats: SCAN,
    noteZh: '副本，二维码看得清',
    noteEn: 'The duplicate, with a readable QR code',
  },
  {
    code: 'business_plan',
    zh: '商业计划书',
    en: 'Business plan',
    tracks: ['A', 'B'],
    required: true,
    formats: ['pdf', 'docx'],
    noteZh: '不超过 20 页，写明打算在哪里投产',
    noteEn: 'At most 20 pages; says where production is to be',
  },
  {
    code: 'rd_staff_list',
    zh: '研发人员名单与社保证明',
    en: 'R&D staff list with social insurance record',
    tracks: ['A', 'B'],
    required: true,
    formats: ['pdf', 'jpg', 'png', 'xlsx'],
    noteZh: '最近一个月；身份证号请遮去中间几位',
    noteEn: 'Of the last month; mask the middle of ID numbers',
  },
  {
    code: 'ip_list',
    zh: '知识产权清单',
    en: 'List of intellectual property',
    tracks: ['A'],
    required: false,
    formats: ['pdf', 'jpg', 'png', 'xlsx'],
    noteZh: '专利号填在表里即可；有受理通知书的附上',
    noteEn: 'Numbers on the form suffice; add notices of filing if any',
  },
  {
    code: 'rd_spend_statement',
    zh: '上年度研发费用明细',
    en: 'Statement of last year’s R&D spend',
    tracks: ['B'],
    required: true,
    formats: ['pdf', 'jpg', 'png', 'xlsx'],
    noteZh: '审计报告或税务加计扣除表，二选一',
    noteEn: 'The audit report or the tax deduction form, either one',
  },
]
