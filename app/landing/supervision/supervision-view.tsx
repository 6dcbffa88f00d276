import type { ProjectLine } from '~/landing/projects/board'
import { paths } from '~/platform/paths'
import { daysBetween, type Day } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { supervisionWords } from './words'

type Props = {
  project: Pick<ProjectLine, 'id' | 'listed' | 'green' | 'stage' | 'standing'>
  enclave: string
  today: Day
  may: boolean
}

/** Whether a project is listed for supervision or goes through the green channel, and what may be done about it. */
export function Supervision({ project, enclave, today, may }: Props) {
  const w = useWords(supervisionWords)
  const { id, listed, green, stage, standing } = project
  const goesOn = may && stage !== 'dropped'
  if (!listed && !green && !goesOn) return null
  const late = listed ? Math.max(0, daysBetween(listed.dueOn, today)) : 0
  return (
    <section>
      <SectionHead title={w.title} />
      {listed ? (
        <>
          <p className="py-1">
            <StatusWord shape="late" wrap>
              {w.listed(w.levels[listed.level], listed.on, listed.dueOn)}
              {late > 0 ? ` · ${w.late(late)}` : ''}
            </StatusWord>
          </p>
          <KeyValues
            items={[
              { label: w.leader, value: listed.leader },
              { label: w.ends, value: listed.ends },
            ]}
          />
        </>
      ) : null}
      {green ? (
        <p className="py-1">
          <StatusWord shape="half" wrap>
            {w.channel(green.on, green.percent)}
          </StatusWord>
        </p>
      ) : null}
      {!listed && !green ? <p className="py-2 text-ink-2">{w.none}</p> : null}
      {goesOn ? (
        <div className="acts mt-2">
          {listed ? (
            <LinkButton to={paths.unlisting(enclave, id)}>{w.unlist}</LinkButton>
          ) : (
            <LinkButton to={paths.listing(enclave, id)}>{w.list}</LinkButton>
          )}
          {green ? (
            <LinkButton to={paths.greenChannelEnd(enclave, id)}>{w.close}</LinkButton>
          ) : standing.pace === 'done' ? null : (
            <LinkButton to={paths.greenChannel(enclave, id)}>{w.open}</LinkButton>
          )}
        </div>
      ) : null}
    </section>
  )
}
