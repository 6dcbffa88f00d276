import { moneyInWords, formatCount } from '~/shared/money'
import { useLocale, useWords } from '~/ui/locale'
import { MoneyField, NumberField } from '~/ui/form'
import { EmptyState, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { planPage } from '~/plan/board/next-plan.server'
import { planWords } from '~/plan/board/plan-words'

type Page = Awaited<ReturnType<typeof planPage>>

/** What earlier plans were reported with; nothing changes these figures any more. */
export function PastPlans({ past, indicators }: Pick<Page, 'past' | 'indicators'>) {
  const w = useWords(planWords)
  const locale = useLocale()
  const shown = (kind: string | undefined, value: string) =>
    kind === 'money' ? moneyInWords(value, locale) : formatCount(Number(value))
  return (
    <section className="mt-10 max-w-200">
      <SectionHead title={w.past} />
      {past.length === 0 ? <EmptyState title={w.pastNone} /> : null}
      {past.map(({ from, to, figures }) => (
        <Table key={from} label={w.pastOf(from, to)} caption={w.pastOf(from, to)}>
          <thead>
            <tr>
              <Th>{w.indicator}</Th>
              <Th num>{w.target}</Th>
              <Th num>{w.value}</Th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ indicatorId, name, target, value }) => {
              const kind = indicators.find((one) => one.id === indicatorId)?.kind
              return (
                <Row key={indicatorId}>
                  <Td head>{name[locale]}</Td>
                  <Td num>{shown(kind, target)}</Td>
                  <Td num strong>
                    {shown(kind, value)}
                  </Td>
                </Row>
              )
            })}
          </tbody>
        </Table>
      ))}
    </section>
  )
}

/** A target for each indicator, a count or an amount. */
export function TargetFields({ indicators }: Pick<Page, 'indicators'>) {
  const w = useWords(planWords)
  const locale = useLocale()
  return indicators.map(({ code, name, kind, unit, better }) => {
    const label = better === 'less' ? w.limitOf(name[locale]) : name[locale]
    return kind === 'money' ? (
      <MoneyField key={code} name={code} label={label} />
    ) : (
      <NumberField key={code} name={code} label={label} unit={unit[locale]} />
    )
  })
}
