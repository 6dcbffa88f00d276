import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { enclaveInWords } from '~/admission/intakes/enclave-words'
import { publicEnclave } from '~/ground/people/guard.server'
import { figure, goal, share, type Kind } from '~/plan/counting/figure'
import { goalSaid } from '~/plan/counting/goal-words'
import { openFigures } from '~/plan/open-figures/figures.server'
import type { OpenFigures } from '~/plan/open-figures/shape'
import { figuresWords } from '~/plan/open-figures/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · ${data?.enclave.name ?? ''}` },
]

export const handle = { isForAll: true }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const enclave = await publicEnclave({ request, params })
  const locale = localeOf(request)
  return json({
    enclave: enclaveInWords(enclave, locale),
    title: inLocale(figuresWords, locale).title,
    figures: await openFigures(enclave, today()),
  })
}

/** The figures of the plan as they are published, with what counts, the closed months, and the data themselves. */
export default function PublicFigures() {
  const { enclave, figures } = useLoaderData<typeof loader>()
  const w = useWords(figuresWords)
  const { plan, asOf, indicators } = figures
  const addresses = paths.publicFigures(enclave.slug)
  return (
    <>
      <PageHead title={w.title} sub={w.lead(plan.from, plan.to, asOf)} />
      {indicators.length === 0 ? <EmptyState title={w.none} /> : <Indicators figures={figures} />}
      <section className="mt-8">
        <SectionHead title={w.closed} />
        <p className="py-2 text-13 text-ink-2">{w.closedLead}</p>
        <ClosedMonths figures={figures} />
      </section>
      <section className="mt-8">
        <SectionHead title={w.data} />
        <p className="py-2 text-13 text-ink-2">{w.dataLead}</p>
        <p className="flex flex-wrap gap-2">
          <a className="btn btn-secondary" href={`${addresses}.json`}>
            {w.json}
          </a>
          <a className="btn btn-secondary" href={`${addresses}.csv`}>
            {w.csv}
          </a>
          <a className="btn btn-secondary" href={`${addresses}.schema.json`}>
            {w.schema}
          </a>
        </p>
      </section>
    </>
  )
}

type Indicator = OpenFigures['indicators'][number]
const kindOf = ({ unit }: Indicator): Kind => (unit === 'yuan' ? 'money' : 'count')

function Indicators({ figures: { indicators } }: { figures: OpenFigures }) {
  const w = useWords(figuresWords)
  const locale = useLocale()
  const hasLimits = indicators.some(({ better }) => better === 'less')
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          <Th>{w.indicator}</Th>
          <Th num>{w.value}</Th>
          <Th num>{hasLimits ? w.dueOrLimit : w.due}</Th>
          <Th num>{w.target}</Th>
          <Th>{w.definition}</Th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((one) => {
          const target = goal(kindOf(one), one.target, locale)
          return (
            <Row key={one.code}>
              <Td head second={one.unitName[locale]}>
                {one.name[locale]}
              </Td>
              <Td num strong>
                {figure(kindOf(one), one.value, locale)}
              </Td>
              <Td num>{share(kindOf(one), one.due, locale)}</Td>
              <Td num>{goalSaid({ strict: one.mustExceed, better: one.better }, target, locale)}</Td>
              <Td second={one.note?.[locale]}>{one.definition[locale]}</Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}

function ClosedMonths({ figures: { indicators } }: { figures: OpenFigures }) {
  const w = useWords(figuresWords)
  const locale = useLocale()
  const months = [...new Set(indicators.flatMap((one) => one.months.map(({ month }) => month)))]
  if (months.length === 0) return <EmptyState title={w.closedNone} />
  return (
    <Table label={w.closed} minWidth="l">
      <thead>
        <tr>
          <Th>{w.month}</Th>
          {indicators.map(({ code, name }) => (
            <Th num key={code}>
              {name[locale]}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <Row key={month}>
            <Td head>{month}</Td>
            {indicators.map((one) => {
              const value = one.months.find((closed) => closed.month === month)?.value
              return (
                <Td num key={one.code}>
                  {value === undefined ? '—' : figure(kindOf(one), value, locale)}
                </Td>
              )
            })}
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
