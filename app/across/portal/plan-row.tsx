import { goalSaid } from '~/plan/counting/goal-words'
import type { PublicProgress } from '~/plan/board/public-progress.server'
import { paths } from '~/platform/paths'
import { formatCount, formatYi, moneyInWords } from '~/shared/money'
import { PaceBar } from '~/ui/charts'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PortalRow } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { PortalView } from './portal-view.server'
import { portalWords } from './portal-words'
import { wordFor } from '~/shared/words'

const PACE_SHAPE: Record<'green' | 'yellow' | 'red', Shape> = { green: 'dot', yellow: 'soon', red: 'late' }

/** The plan's progress: each indicator with its figure, its target or limit, and how it does. */
export function PlanRow({ plan, offer, slug }: Pick<PortalView, 'plan' | 'offer'> & { slug: string }) {
  const w = useWords(portalWords)
  const locale = useLocale()
  const from = offer.notes.plan?.[locale]
  const hasLimits = plan.rows.some(({ better }) => better === 'less')
  if (plan.rows.length === 0) return null
  return (
    <PortalRow title={w.plan} side={`${w.planSide(plan.from, plan.to)} ${from ?? ''}`.trim()} id="plan">
      <Table label={w.plan} tall>
        <thead>
          <tr>
            <Th>{w.planCols.name}</Th>
            <Th num>{w.planCols.approved}</Th>
            <Th num>{w.planCols.target}</Th>
            <Th className="pl-6! max-lg:hidden">{w.planCols.bar}</Th>
            <Th num className="max-lg:hidden">
              {hasLimits ? w.planCols.dueOrLimit : w.planCols.due}
            </Th>
            <Th className="max-sm:hidden">{w.planCols.judgement}</Th>
          </tr>
        </thead>
        <tbody>
          {plan.rows.map((row) => (
            <PlanLine key={row.code} row={row} />
          ))}
        </tbody>
      </Table>
      <p className="pt-3">
        <Link to={paths.publicFigures(slug)} className="inline-block leading-6">
          {w.planMore}
        </Link>
      </p>
    </PortalRow>
  )
}

function PlanLine({ row }: { row: PublicProgress }) {
  const w = useWords(portalWords)
  const money = row.unit === 'yuan'
  const locale = useLocale()
  // English has no word for 亿: it counts in millions and billions.
  const inYuan = (yuan: string) => (locale === 'zh' ? formatYi(yuan) : moneyInWords(yuan, 'en'))
  const inUnit = (value: string) => (money ? inYuan(value) : formatCount(Number(value)))
  const target = `${inUnit(row.target).replace(/\.00$/, '')} ${wordFor(w.units, row.unit)}`.trim()
  const goal = goalSaid(row, target, locale)
  const judgement = row.pace ? (
    <StatusWord shape={PACE_SHAPE[row.pace]}>
      {(row.better === 'less' ? w.judgementOfLimit : w.judgement)[row.pace]}
    </StatusWord>
  ) : (
    w.judgement.none
  )
  return (
    <Row>
      <Td second={<span className="sm:hidden">{judgement}</span>}>{row.name}</Td>
      <Td num strong>
        {inUnit(row.approved)}
      </Td>
      <Td num quiet className="whitespace-nowrap">
        {goal}
      </Td>
      <Td className="pl-6! max-lg:hidden">
        <PaceBar
          value={Number(row.approved)}
          target={Number(row.target)}
          due={Number(row.due)}
          summary={(row.better === 'less' ? w.limitSummary : w.planSummary)(
            inUnit(row.approved),
            goal,
            inUnit(row.due),
          )}
        />
      </Td>
      <Td num className="max-lg:hidden">
        {inUnit(row.due)}
      </Td>
      <Td className="max-sm:hidden">{judgement}</Td>
    </Row>
  )
}
