import type { Day } from '~/shared/days'
import { fact, holds, yuan, type CriteriaSet } from './expression'

type Clause = { clauseZh: string; clauseEn: string }

/** Any one of four ways, each bound strictly exceeded. */
function anyOfFour(clause: Clause): CriteriaSet['criteria'] {
  return [
    {
      code: 'G1',
      track: 'both',
      severity: 'must',
      zh: '高新技术企业，或累计股权融资超过 500 万元，或连续两年营业收入合计超过 1,000 万元，或挂牌、上市、被并购',
      en: 'A high-tech enterprise, or equity above 5 million yuan, or revenue of two consecutive years above 10 million yuan, or listed or acquired',
      ...clause,
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
  ]
}

/** The first day of 工信部科〔2025〕131号. */
export const MIIT_2025_FROM: Day = '2025-07-10'

/** 国科发区〔2018〕300号, in force until the day before the regulation of 2025. */
export const GRADUATION_2018: CriteriaSet = {
  code: 'TBI2018',
  purpose: 'graduation',
  zh: '毕业条件（国科发区〔2018〕300号）',
  en: 'Graduation criteria (Guokefaqu [2018] No. 300)',
  effectiveFrom: '2018-12-14',
  effectiveTo: '2025-07-09',
  criteria: anyOfFour({
    clauseZh: '国科发区〔2018〕300号，毕业企业条件',
    clauseEn: 'Guokefaqu [2018] No. 300, conditions of a graduate',
  }),
}

/** 工信部科〔2025〕131号; its own quantities for graduates are not at hand, so those of 2018 are carried on unverified. */
export const GRADUATION_2025: CriteriaSet = {
  code: 'TBI2025',
  purpose: 'graduation',
  zh: '毕业条件（工信部科〔2025〕131号）',
  en: 'Graduation criteria (Gongxinbuke [2025] No. 131)',
  effectiveFrom: MIIT_2025_FROM,
  effectiveTo: null,
  criteria: anyOfFour({
    clauseZh: '工信部科〔2025〕131号；毕业的数量未查到原文，暂沿用国科发区〔2018〕300号，待核',
    clauseEn:
      'Gongxinbuke [2025] No. 131; its figures for graduates were not found, those of Guokefaqu [2018] No. 300 are carried on, unverified',
  }),
}
