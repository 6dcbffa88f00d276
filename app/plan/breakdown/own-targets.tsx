import { figure, planned } from '~/plan/counting/figure'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { gapOf } from './gap'
import type { OwnTargetsOf } from './own-targets.server'
import { breakdownWords } from './words'

/** What of the year's targets a park or a department is to bring, and what it has brought. */
export function OwnTargets({ targets: { by, year, lines } }: { targets: OwnTargetsOf }) {
  const w = useWords(breakdownWords)
  const locale = useLocale()
  if (lines.length === 0) return null
  return (
    <section className="mt-8">
      <SectionHead title={w.ownTargets[by](year)} aside={w.ownHint[by]} />
      <Table label={w.ownTargets[by](year)} minWidth="m">
        <thead>
          <tr>
            <Th>{w.indicators}</Th>
            <Th num>{w.approved}</Th>
            <Th num>{w.submitted}</Th>
            <Th num>{w.target}</Th>
            <Th num>{w.gap}</Th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, unit, kind, better, approved, submitted, target }) => {
            const said = (value: string) => figure(kind, value, locale)
            const part = (value: string) => planned(kind, value, locale)
            return (
              <Row key={code}>
                <Td head second={unit[locale]}>
                  {name[locale]}
                </Td>
                <Td num strong>
                  {said(approved)}
                </Td>
                <Td num>{said(submitted)}</Td>
                <Td num>{better === 'less' ? `${w.limit} ${part(target)}` : part(target)}</Td>
                <Td num>{gapOf(approved, target, better, part, w)}</Td>
              </Row>
            )
          })}
        </tbody>
      </Table>
    </section>
  )
}
