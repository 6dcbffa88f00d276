import { paths } from '~/platform/paths'
import { formatCount } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { PlanToSet } from './plan-view.server'
import { targetWords } from './words'

/** The targets as they stand, year by year; each leads to its months. */
export function TargetTable({ plan }: { plan: PlanToSet }) {
  const w = useWords(targetWords)
  const locale = useLocale()
  const said = (figure: string | undefined) => (figure === undefined ? '—' : formatCount(Number(figure)))
  return (
    <Table label={w.title} minWidth="m">
      <thead>
        <tr>
          <Th>{w.indicator}</Th>
          {plan.yearNames.map((year) => (
            <Th num key={year}>
              {year}
            </Th>
          ))}
          <Th num>{w.total}</Th>
        </tr>
      </thead>
      <tbody>
        {plan.rows.map(({ code, kind, name, unit, better, years, total }) => (
          <Row key={code}>
            <Td head second={better === 'less' ? w.isLimit : undefined}>
              {kind === 'money' ? w.inWan(name[locale]) : w.inUnits(name[locale], unit[locale])}
            </Td>
            {plan.yearNames.map((year, index) => (
              <Td num key={year}>
                {years[index] === undefined ? (
                  '—'
                ) : (
                  <Link
                    to={paths.adminPlanMonths(plan.slug, code, year)}
                    aria-label={w.monthsOf(name[locale], year)}
                    className="inline-block min-h-6 min-w-6 leading-6"
                  >
                    {said(years[index])}
                  </Link>
                )}
              </Td>
            ))}
            <Td num strong>
              {said(total)}
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
