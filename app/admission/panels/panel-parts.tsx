import { outcomeShape } from '~/shared/application-outcomes'
import type { ReactNode } from 'react'
import { paths } from '~/platform/paths'
import { FlagMarks } from '~/admission/reviews/flag-marks'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState, PageHead, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ItemView, PanelView } from './queries.server'
import { PANEL_STATES } from './vocabulary'
import { panelWords } from './words'
import { wordFor } from '~/shared/words'

export function PanelState({ state }: { state: string }) {
  const w = useWords(panelWords)
  const known = PANEL_STATES.of(state)
  return <StatusWord shape={PANEL_STATES.shapeOf(known)}>{w.states[known]}</StatusWord>
}

/** Which meeting it is, when and where, and how it stands. */
export function PanelHead(props: { panel: PanelView; slug: string; actions?: ReactNode }) {
  const w = useWords(panelWords)
  const locale = useLocale()
  const { panel } = props
  const intake = locale === 'zh' ? panel.intake.titleZh : panel.intake.titleEn
  return (
    <PageHead
      crumbs={[{ label: w.title, to: paths.deskPanels(props.slug) }, { label: panel.ref }]}
      title={`${intake} · ${panel.heldOn} ${panel.startsAt}`}
      sub={
        <span className="flex flex-wrap gap-x-4">
          <PanelState state={panel.state} />
          <span>{panel.place}</span>
          <span>{w.quorumOf(panel.quorum)}</span>
          {panel.met && panel.met.day !== panel.heldOn ? (
            <span>{w.metOf(panel.met.day, panel.met.from)}</span>
          ) : null}
        </span>
      }
      actions={props.actions}
    />
  )
}

/** The files in the order of the ranking, with what was decided on each. */
export function Agenda(props: { panel: PanelView; slug: string; mayRecord: boolean }) {
  const w = useWords(panelWords)
  const { items, state, agendaBy } = props.panel
  const byRanking = state === 'convened' ? w.agendaHint : w.agendaFixed
  return (
    <section className="mb-10">
      <SectionHead title={w.agenda} aside={agendaBy === 'hand' ? w.agendaByHand : byRanking} />
      {items.length === 0 ? (
        <EmptyState title={w.agendaEmpty} />
      ) : (
        <Table label={w.agenda} minWidth="m">
          <thead>
            <tr>
              <Th num>#</Th>
              <Th>{w.firm}</Th>
              <Th num>{w.median}</Th>
              <Th>{w.decision}</Th>
              <Th>{w.reasons}</Th>
              {props.mayRecord ? <Th /> : null}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.applicationId}>
                <Td num>{item.position}</Td>
                <Td head second={item.ref}>
                  <Link to={paths.deskApplication(props.slug, item.applicationId)}>{item.firmName}</Link>
                  <FlagMarks flags={item.flags} to={paths.deskApplication(props.slug, item.applicationId)} />
                </Td>
                <Td num>{item.median}</Td>
                <Td second={<HowDecided item={item} />}>
                  <Decided item={item} />
                </Td>
                <Td className="max-w-[28em] text-ink-2">{item.reasons}</Td>
                {props.mayRecord ? (
                  <Td>
                    {item.state === 'in_review' ? (
                      <Link to={paths.deskPanelItem(props.slug, props.panel.id, item.applicationId)}>
                        {item.outcome ? w.recordAgain : w.record}
                      </Link>
                    ) : null}
                  </Td>
                ) : null}
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function Decided({ item }: { item: ItemView }) {
  const w = useWords(panelWords)
  if (item.outcome) {
    return <StatusWord shape={outcomeShape(item.outcome)}>{w.outcomes[item.outcome]}</StatusWord>
  }
  return <StatusWord shape="ring">{item.state === 'in_review' ? w.open : w.moved}</StatusWord>
}

function HowDecided({ item }: { item: ItemView }) {
  const w = useWords(panelWords)
  if (!item.manner) return null
  const { votes } = item
  return (
    <>
      {votes ? w.votesOf(votes.for, votes.against, votes.abstained) : wordFor(w.manners, item.manner)}
      {item.rank ? ` · ${w.rankOf(item.rank)}` : ''}
      {item.left.map(({ userId, name, reason }) => (
        <span key={userId} className="block">
          {w.leftOf(name, reason)}
        </span>
      ))}
    </>
  )
}

export function Members({ panel }: { panel: PanelView }) {
  const w = useWords(panelWords)
  const there = panel.members.filter(({ present }) => present).length
  const opened = panel.state !== 'convened' && panel.state !== 'cancelled'
  return (
    <section className="mb-10 max-w-160">
      <SectionHead
        title={w.members}
        aside={opened ? w.attendanceOf(there, panel.members.length) : w.quorumOf(panel.quorum)}
      />
      <ul>
        {panel.members.map(({ userId, name, chair, present }) => (
          <li
            key={userId}
            className="flex flex-wrap justify-between gap-x-6 border-b border-rule py-1.5 text-13"
          >
            <span>{chair ? `${name} · ${w.chairMark}` : name}</span>
            {opened ? (
              <StatusWord shape={present ? 'yes' : 'ended'}>
                {w.attended[present ? 'true' : 'false']}
              </StatusWord>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
