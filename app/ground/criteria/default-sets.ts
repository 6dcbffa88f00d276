import { yearOf, type Day } from '~/shared/days'
import { fact, holds, number, yuan, type CriteriaSet, type Criterion } from './expression'
import { GRADUATION_2018, GRADUATION_2025 } from './graduation-sets'

/** Computed from the firm's industry code and the leading industries of the home city's parks. */
const HOME_FIT = {
  zh: '所属行业是飞出地园区的主导产业',
  en: 'Its industry leads in a park of the home city',
}

/**
 * Admission as an enclave begins with it. The sources give the two sentences only: a host-city firm with R&D
 * ability that may land in the home city, a home-city firm with an R&D platform in the host city; they say that
 * the particulars come later. Every figure below is an example, and its clause says so.
 */
export const ADMISSION: readonly Criterion[] = [
  {
    code: 'A1',
    track: 'A',
    severity: 'must',
    zh: '成立不超过 24 个月',
    en: 'Founded no more than 24 months ago',
    clauseZh: '示例：取全国在孵企业条件的 24 个月，算到入驻当日',
    clauseEn: 'Example: the 24 months of the national rule for incubatees, counted to the day of moving in',
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
    clauseZh: '由“具有一定研发能力”细化，3 人和 20% 是示例',
    clauseEn: 'Spells out “some R&D ability”; the 3 and the 20% are examples',
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
    clauseZh: '由“具有一定研发能力”细化，写法是示例',
    clauseEn: 'Spells out “some R&D ability”; the wording is an example',
    papers: ['ip_list'],
    expression: { op: 'in', fact: 'ip_status', values: ['granted', 'pending'] },
  },
  {
    code: 'A4',
    track: 'A',
    severity: 'must',
    zh: '书面说明打算在飞出地做什么、在哪个园区、什么时候',
    en: 'A written plan: what to make in the home city, in which park, and when',
    clauseZh: '由“可能落地”细化，写法是示例',
    clauseEn: 'Spells out “may land there”; the wording is an example',
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
    clauseZh: '由“本土企业”细化，生产地一项是示例',
    clauseEn: 'Spells out “a local firm”; the place of production is an example',
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
    zh: '在飞入地有研发平台，专职研发人员不少于 5 人',
    en: 'An R&D platform in the host city with at least 5 full-time R&D staff',
    clauseZh: '由“有研发平台”细化，5 人是示例',
    clauseEn: 'Spells out “has an R&D platform”; the 5 are an example',
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
    clauseZh: '示例：100 万元，按上一会计年度',
    clauseEn: 'Example: 1,000,000 yuan, last accounting year',
    papers: ['rd_spend_statement'],
    expression: { op: 'ge', left: fact('rd_spend_last_year'), right: yuan('1000000') },
  },
  bonus('P1', 'emerging_industry', '属于战略性新兴产业', 'In a strategic emerging industry'),
  bonus('P2', 'disruptive_product', '有颠覆性产品', 'Has a disruptive product'),
  bonus('P3', 'international_market', '有国际市场', 'Sells abroad'),
  bonus('P4', 'fits_home_industry', HOME_FIT.zh, HOME_FIT.en),
]

/** The admission criteria of an enclave that begins on a day, named by that year. */
export function firstAdmission(from: Day): CriteriaSet {
  const code = `${yearOf(from)}-1`
  return {
    code,
    purpose: 'admission',
    zh: `入驻条件 ${code}`,
    en: `Admission criteria ${code}`,
    effectiveFrom: from,
    effectiveTo: null,
    criteria: [...ADMISSION],
  }
}

/** What an enclave begins with on a day: admission from that day on, graduation as the regulation then in force says. */
export function setsOfFounding(day: Day): CriteriaSet[] {
  const graduation = graduationOn(day)
  return [firstAdmission(day), ...(graduation ? [graduation] : [])]
}

/** The graduation criteria of the regulation in force on a day, or null before the first. */
export function graduationOn(day: Day): CriteriaSet | null {
  const inForce = [GRADUATION_2018, GRADUATION_2025].filter(
    ({ effectiveFrom, effectiveTo }) => effectiveFrom <= day && (effectiveTo === null || day <= effectiveTo),
  )
  return inForce.at(-1) ?? null
}

function bonus(
  code: string,
  factCode: 'emerging_industry' | 'disruptive_product' | 'international_market' | 'fits_home_industry',
  zh: string,
  en: string,
): Criterion {
  return {
    code,
    track: 'both',
    severity: 'bonus',
    points: 5,
    zh,
    en,
    clauseZh: '示例：5 分由孵化器自定',
    clauseEn: 'Example: the incubator sets the points',
    expression: holds(factCode),
  }
}
