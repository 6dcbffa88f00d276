import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { boardOf, withTargets } from '~/plan/board/board.server'
import { paceText } from '~/plan/board/board-text'
import { boardWords } from '~/plan/counting/board-words'
import { figure, goal } from '~/plan/counting/figure'
import { goalSaid } from '~/plan/counting/goal-words'
import { hostWords } from '~/plan/board/host-words'
import { PACE_SHAPE } from '~/plan/board/pace-shape'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { yearOf } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, TitleBlock } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import { titled } from '~/ui/title'

export const meta = titled(hostWords, (w) => w.title)

/** Approved figures only: nothing of what waits, of whom, or of any file leaves the server. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['host_bureau'], enclave: params.enclave })
  const { from, to, today: day, passed, indicators } = withTargets(await boardOf(actor.enclaveId, today()))
  const lines = indicators.map(({ code, name, unit, kind, target, strict, better, progress }) => {
    const { value, due, percent, pace, paceBy } = progress
    return { code, name, unit, kind, target, strict, better, value, due, percent, pace, paceBy }
  })
  return json({ from, to, day, passed, lines })
}

/** The plan's figures as the science bureau has approved them, for the host city. */
export default function Figures() {
  const { from, to, day, passed, lines } = useLoaderData<typeof loader>()
  const w = useWords(hostWords)
  const board = useWords(boardWords)
  const locale = useLocale()
  const hasLimits = lines.some(({ better }) => better === 'less')
  return (
    <>
      <PageHead title={board.titleOf(yearOf(to) - yearOf(from) + 1, lines.length)} sub={w.lead} />
      <TitleBlock basis={board.basis} cutoff={day} />
      <p className="my-4">{board.span(from, to, passed)}</p>
      {lines.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <Table label={w.title} minWidth="m">
          <thead>
            <tr>
              <Th>{w.indicator}</Th>
              <Th num>{w.approved}</Th>
              <Th num>{hasLimits ? w.dueOrLimit : w.due}</Th>
              <Th num>{w.target}</Th>
              <Th>{w.pace}</Th>
            </tr>
          </thead>
          <tbody>
            {lines.map((one) => (
              <Row key={one.code}>
                <Td head second={one.unit[locale]}>
                  {one.name[locale]}
                </Td>
                <Td num>{figure(one.kind, one.value, locale)}</Td>
                <Td num>{figure(one.kind, one.due, locale)}</Td>
                <Td num>{goalSaid(one, goal(one.kind, one.target, locale), locale)}</Td>
                <Td>
                  {one.pace ? (
                    <StatusWord shape={PACE_SHAPE[one.pace]}>
                      {paceText(board, one.better, { ...one, pace: one.pace })}
                    </StatusWord>
                  ) : null}
                </Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
