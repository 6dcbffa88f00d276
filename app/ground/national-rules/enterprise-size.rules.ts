import { ruleRows, type RuleRow } from '~/shared/rule-table'

type Measure = 'staff' | 'revenue' | 'assets'
type Bounds = readonly [large: string, medium: string, small: string]
const UNITS = { staff: 'person', revenue: 'wan_yuan', assets: 'wan_yuan' } as const

export const SIZE_MEASURES = ['staff', 'revenue', 'assets'] as const satisfies readonly Measure[]
export const SIZE_CATEGORIES = {
  agriculture: ['revenue'],
  industry: ['staff', 'revenue'],
  construction: ['revenue', 'assets'],
  wholesale: ['staff', 'revenue'],
  retail: ['staff', 'revenue'],
  transport: ['staff', 'revenue'],
  storage: ['staff', 'revenue'],
  post: ['staff', 'revenue'],
  hotels: ['staff', 'revenue'],
  catering: ['staff', 'revenue'],
  information_transmission: ['staff', 'revenue'],
  software: ['staff', 'revenue'],
  property_development: ['revenue', 'assets'],
  property_management: ['staff', 'revenue'],
  leasing_and_business: ['staff', 'assets'],
  other: ['staff'],
} as const satisfies Record<string, readonly Measure[]>
export type SizeCategory = keyof typeof SIZE_CATEGORIES

const REGULATION = {
  regulation: '工信部联企业〔2011〕300号',
  effectiveFrom: '2011-06-18',
  effectiveTo: null,
}

/** The lower bounds of the large, medium and small classes of one category. */
function category(
  name: SizeCategory,
  bounds: Partial<Record<Measure, Bounds>>,
  unverified?: true,
): RuleRow[] {
  const lines = SIZE_MEASURES.flatMap((measure) =>
    (bounds[measure] ?? []).map((value, index) => ({
      code: `${name}.${['large', 'medium', 'small'][index]}.${measure}`,
      value,
      unit: UNITS[measure],
      clause: '第四条',
      ...(unverified ? { unverified } : {}),
    })),
  )
  return ruleRows(REGULATION, lines)
}

/** Classes of enterprise size; a measure at its bound belongs to the class. */
export const ENTERPRISE_SIZE_RULES: readonly RuleRow[] = [
  ...category('agriculture', { revenue: ['20000', '500', '50'] }),
  ...category('industry', { staff: ['1000', '300', '20'], revenue: ['40000', '2000', '300'] }),
  ...category('construction', { revenue: ['80000', '6000', '300'], assets: ['80000', '5000', '300'] }),
  ...category('wholesale', { staff: ['200', '20', '5'], revenue: ['40000', '5000', '1000'] }),
  ...category('retail', { staff: ['300', '50', '10'], revenue: ['20000', '500', '100'] }),
  ...category('transport', { staff: ['1000', '300', '20'], revenue: ['30000', '3000', '200'] }, true),
  ...category('storage', { staff: ['200', '100', '20'], revenue: ['30000', '1000', '100'] }, true),
  ...category('post', { staff: ['1000', '300', '20'], revenue: ['30000', '2000', '100'] }, true),
  ...category('hotels', { staff: ['300', '100', '10'], revenue: ['10000', '2000', '100'] }, true),
  ...category('catering', { staff: ['300', '100', '10'], revenue: ['10000', '2000', '100'] }, true),
  ...category('information_transmission', {
    staff: ['2000', '100', '10'],
    revenue: ['100000', '1000', '100'],
  }),
  ...category('software', { staff: ['300', '100', '10'], revenue: ['10000', '1000', '50'] }),
  ...category(
    'property_development',
    { revenue: ['200000', '1000', '100'], assets: ['10000', '5000', '2000'] },
    true,
  ),
  ...category(
    'property_management',
    { staff: ['1000', '300', '100'], revenue: ['5000', '1000', '500'] },
    true,
  ),
  ...category(
    'leasing_and_business',
    { staff: ['300', '100', '10'], assets: ['120000', '8000', '100'] },
    true,
  ),
  ...category('other', { staff: ['300', '100', '10'] }, true),
]
