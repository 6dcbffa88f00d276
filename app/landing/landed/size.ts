import { enterpriseSize, sizeCategoryOf, type EnterpriseSize } from '~/ground/national-rules/enterprise-size'
import { lastDayOf, type Quarter } from '~/landing/quarters/quarter'

type Year = { output: string; known: number; jobs: number | null }

/**
 * The size class of a firm on its last four quarters (工信部联企业〔2011〕300号): revenue in yuan and persons. Null where a
 * quarter is missing, or where its industry is classed by what is not asked for, as assets are.
 */
export function sizeOf(
  industryCode: string,
  { output, known, jobs }: Year,
  quarter: Quarter,
): EnterpriseSize | null {
  const category = sizeCategoryOf(industryCode)
  if (category === null || known < 4 || jobs === null) return null
  const size = enterpriseSize(category, { staff: jobs, revenue: output }, lastDayOf(quarter))
  return size.ok ? size.value : null
}
