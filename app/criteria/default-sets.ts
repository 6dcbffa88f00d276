import { fact, holds, number, yuan, type CriteriaSet } from './expression'

/** Computed from the firm's industry code and the leading industries of the home city's parks. */
const HOME_FIT = {
  zh: '所属行业是飞出地园区的主导产业',
  en: 'Its industry leads in a park of the home city',
}

/** Admission as first published: track A for firms of the host city, track B for firms of the home city. */
export const ADMISSION_2026_1: CriteriaSet = {
  code: '2026-1',
  purpose: 'admission',
  zh: '入驻条件 2026-1',
  en: 'Admission criteria 2026-1',
  effectiveFrom: '2026-03-01',
  effectiveTo: null,
  criteria: [
    {
      code: 'A1',
      track: 'A',
      severity: 'must',
      zh: '成立不超过 24 个月',
      en: 'Founded no more than 24 months ago',
      clauseZh: '算到入驻当日，第二章第六条（一）',
      clauseEn: 'Counted to the day of moving in; chapter 2, article 6 (1)',
      papers: ['business_licence'],
      expression: {
        op: 'le',
        left: { kind: 'months_between', from: 'founded_on', to: 'on_date' },
        right: number('24', 'month'),
      },
    },
    {
      code: 'A2',
      track: 'A',
      severity: 'must',
      zh: '研发人员不少于 3 人，且不少于职工总数的 20%',
      en: 'At least 3 R&D staff, and at least 20% of all staff',
      clauseZh: '第六条（二）',
      clauseEn: 'Article 6 (2)',
      papers: ['rd_staff_list'],
      expression: {
        op: 'and',
        of: [
          { op: 'ge', left: fact('rd_staff'), right: number('3', 'person') },
          {
            op: 'ge',
            left: { kind: 'ratio', of: fact('rd_staff'), to: fact('staff') },
            right: number('0.2', 'share'),
          },
        ],
      },
    },
    {
      code: 'A3',
      track: 'A',
      severity: 'must',
      zh: '有自主知识产权，或正在申请',
      en: 'Own intellectual property, granted or applied for',
      clauseZh: '第六条（三）',
      clauseEn: 'Article 6 (3)',
      papers: ['ip_list'],
      expression: { op: 'in', fact: 'ip_status', values: ['granted', 'pending'] },
    },
    {
      code: 'A4',
      track: 'A',
      severity: 'must',
      zh: '书面说明打算在飞出地做什么、在哪个园区、什么时候',
      en: 'A written plan: what to make in the home city, in which park, and when',
      clauseZh: '第七条',
      clauseEn: 'Article 7',
      papers: ['business_plan'],
      expression: {
        op: 'and',
        of: [
          holds('landing_intent'),
          { op: 'exists', fact: 'landing_product' },
          { op: 'exists', fact: 'landing_park' },
          { op: 'exists', fact: 'landing_year' },
        ],
      },
    },
    {
      code: 'B1',
      track: 'B',
      severity: 'must',
      zh: '注册地、生产地都在飞出地',
      en: 'Registered and producing in the home city',
      clauseZh: '第八条（一）',
      clauseEn: 'Article 8 (1)',
      papers: ['business_licence'],
      expression: {
        op: 'and',
        of: [
          { op: 'in', fact: 'reg_city', values: ['home'] },
          { op: 'in', fact: 'production_city', values: ['home'] },
        ],
      },
    },
    {
      code: 'B2',
      track: 'B',
      severity: 'must',
      zh: '在孵化器设研发平台，专职研发人员不少于 5 人',
      en: 'An R&D platform in the host city with at least 5 full-time R&D staff',
      clauseZh: '第八条（二）',
      clauseEn: 'Article 8 (2)',
      papers: ['rd_staff_list'],
      expression: {
        op: 'and',
        of: [
          holds('rd_platform_in_host'),
          { op: 'ge', left: fact('rd_platform_staff'), right: number('5', 'person') },
        ],
      },
    },
    {
      code: 'B3',
      track: 'B',
      severity: 'must',
      zh: '年研发投入不少于 100 万元',
      en: 'R&D spend of at least 1,000,000 yuan a year',
      clauseZh: '第八条（三），上一会计年度',
      clauseEn: 'Article 8 (3), last accounting year',
      papers: ['rd_spend_statement'],
      expression: { op: 'ge', left: fact('rd_spend_last_year'), right: yuan('1000000') },
    },
    bonus('P1', 'emerging_industry', '属于战略性新兴产业', 'In a strategic emerging industry', '一', 1),
    bonus('P2', 'disruptive_product', '有颠覆性产品', 'Has a disruptive product', '二', 2),
    bonus('P3', 'international_market', '有国际市场', 'Sells abroad', '三', 3),
    bonus('P4', 'fits_home_industry', HOME_FIT.zh, HOME_FIT.en, '四', 4),
  ],
}

/** Graduation: any one of four ways, each bound strictly exceeded (国科发区〔2018〕300号). */
export const GRADUATION_2018: CriteriaSet = {
  code: 'TBI2018',
  purpose: 'graduation',
  zh: '毕业条件',
  en: 'Graduation criteria',
  effectiveFrom: '2018-12-14',
  effectiveTo: null,
  criteria: [
    {
      code: 'G1',
      track: 'both',
      severity: 'must',
      zh: '高新技术企业，或累计股权融资超过 500 万元，或连续两年营业收入合计超过 1,000 万元，或挂牌、上市、被并购',
      en: 'A high-tech enterprise, or equity above 5 million yuan, or revenue of two consecutive years above 10 million yuan, or listed or acquired',
      clauseZh: '国科发区〔2018〕300号，毕业企业条件',
      clauseEn: 'Guokefaqu [2018] No. 300, conditions of a graduate',
      papers: ['graduation_proof'],
      expression: {
        op: 'or',
        of: [
          holds('hnte_valid'),
          { op: 'gt', left: fact('equity_funding_total'), right: yuan('5000000') },
          { op: 'gt', left: fact('two_year_revenue'), right: yuan('10000000') },
          holds('listed_or_acquired'),
        ],
      },
    },
  ],
}

export const defaultCriteria: readonly CriteriaSet[] = [ADMISSION_2026_1, GRADUATION_2018]

/** The set of a purpose in force on a day, or null. */
export function criteriaOn(
  purpose: CriteriaSet['purpose'],
  day: string,
  sets = defaultCriteria,
): CriteriaSet | null {
  const inForce = sets.filter(
    (set) =>
      set.purpose === purpose &&
      set.effectiveFrom <= day &&
      (set.effectiveTo === null || day <= set.effectiveTo),
  )
  return inForce.at(-1) ?? null
}

function bonus(
  code: string,
  factCode: 'emerging_industry' | 'disruptive_product' | 'international_market' | 'fits_home_industry',
  zh: string,
  en: string,
  itemZh: string,
  item: number,
): CriteriaSet['criteria'][number] {
  return {
    code,
    track: 'both',
    severity: 'bonus',
    points: 5,
    zh,
    en,
    clauseZh: `第九条（${itemZh}）`,
    clauseEn: `Article 9 (${item})`,
    expression: holds(factCode),
  }
}
