import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import { Button } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { Phase } from './phase'
import { phaseWords } from './words'

type Props = {
  slug: string
  number: number
  phases: Phase[]
  activeId: string
  since: Day
  mayChange: boolean
}

/** The phases in their order: days, switches in words, and what the director may do with each. */
export function PhaseTable(props: Props) {
  const w = useWords(phaseWords)
  return (
    <Table label={w.phases} minWidth="l">
      <thead>
        <tr>
          <Th>{w.phase}</Th>
          <Th>{w.state}</Th>
          <Th>{w.days}</Th>
          <Th>{w.experts}</Th>
          <Th>{w.others}</Th>
          <Th>{w.director}</Th>
          <Th>{w.firms}</Th>
          {props.mayChange ? <Th /> : null}
        </tr>
      </thead>
      <tbody>
        {props.phases.map((phase, index) => (
          <PhaseRow key={phase.id} {...props} phase={phase} index={index} />
        ))}
      </tbody>
    </Table>
  )
}

function PhaseRow({ phase, index, ...props }: Props & { phase: Phase; index: number }) {
  const w = useWords(phaseWords)
  const name = useLocale() === 'zh' ? phase.nameZh : phase.nameEn
  const active = phase.id === props.activeId
  return (
    <Row current={active}>
      <Td head>
        {props.mayChange ? (
          <Link to={paths.deskPhase(props.slug, props.number, phase.id)}>{name}</Link>
        ) : (
          name
        )}
      </Td>
      <Td second={active ? w.since(props.since) : undefined}>
        <StatusWord shape={active ? 'half' : 'ring'}>{active ? w.active : w.waiting}</StatusWord>
      </Td>
      <Td>{useDays(phase, index)}</Td>
      <Td second={phase.seesNames ? w.seesNames : w.blind}>
        {phase.mayReview ? w.mayReview : w.mayNotReview}
      </Td>
      <Td>{w.seesOthers[phase.seesOthers]}</Td>
      <Td>{phase.mayDecide ? w.mayDecide : w.mayNotDecide}</Td>
      <Td>{phase.founderMayEdit ? w.mayAmend : w.mayNotAmend}</Td>
      {props.mayChange ? (
        <Td>
          <Acts {...props} id={phase.id} name={name} active={active} index={index} />
        </Td>
      ) : null}
    </Row>
  )
}

function useDays({ startsOn, endsOn }: Phase, index: number): string {
  const w = useWords(phaseWords)
  if (startsOn && endsOn) return w.span(startsOn, endsOn)
  if (startsOn) return w.from(startsOn)
  const begins = index === 0 ? w.byHand : w.afterPrevious
  return endsOn ? `${begins} · ${w.until(endsOn)}` : begins
}

type ActsOf = Omit<Props, 'since'> & { id: string; name: string; active: boolean; index: number }

function Acts({ slug, number, phases, id, name, active, index }: ActsOf) {
  const w = useWords(phaseWords)
  return (
    <span className="flex flex-wrap gap-x-3">
      {active ? null : (
        <Act to={paths.deskPhaseActivation(slug, number, id)} label={w.activateOf(name)}>
          {w.activate}
        </Act>
      )}
      {index === 0 ? null : (
        <Act to={paths.deskPhaseOrder(slug, number, id)} label={w.of(w.up, name)} move="up">
          {w.up}
        </Act>
      )}
      {index === phases.length - 1 ? null : (
        <Act to={paths.deskPhaseOrder(slug, number, id)} label={w.of(w.down, name)} move="down">
          {w.down}
        </Act>
      )}
      {active ? null : (
        <Act to={paths.deskPhaseRemoval(slug, number, id)} label={w.of(w.remove, name)}>
          {w.remove}
        </Act>
      )}
    </span>
  )
}

function Act(props: { to: string; label: string; move?: 'up' | 'down'; children: string }) {
  return (
    <Form method="post" action={props.to}>
      {props.move ? <input type="hidden" name="to" value={props.move} /> : null}
      <Button variant="text" size="s" aria-label={props.label}>
        {props.children}
      </Button>
    </Form>
  )
}
