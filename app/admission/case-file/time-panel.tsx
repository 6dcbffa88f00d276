import { useWords } from '~/ui/locale'
import { Disclosure, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import type { TimeView } from './time-view.server'
import { timeWords } from './time-words'

/** How long this file has been here, and how long such files take. */
export function TimePanel({ time }: { time: TimeView }) {
  const w = useWords(timeWords)
  return (
    <>
      {time.clock ? <ClockPanel clock={time.clock} /> : null}
      <section className="mt-6">
        <SectionHead title={w.waits} />
        {time.waits.length === 0 ? <p className="text-ink-3">{w.noWaits}</p> : null}
        <dl>
          {time.waits.map((wait) => (
            <div key={wait.case} className="border-b border-rule py-2">
              <dt className="text-13 text-ink-2">{w.case[wait.case]}</dt>
              <dd>
                <b className="font-semibold">{w.median(wait.median)}</b>{' '}
                <span className="text-13 text-ink-3">{w.range(wait.low, wait.high, wait.files)}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-2 text-12 text-ink-3">{w.waitsNote}</p>
      </section>
    </>
  )
}

function ClockPanel({ clock }: { clock: NonNullable<TimeView['clock']> }) {
  const w = useWords(timeWords)
  return (
    <section className="mt-6">
      <SectionHead title={w.clock} aside={clock.runs ? w.running : w.stopped} />
      <p>{w.counted(clock.counted)}</p>
      {clock.paused > 0 ? <p className="text-13 text-ink-2">{w.paused(clock.paused)}</p> : null}
      <Disclosure summary={w.eachDay}>
        <Table label={w.eachDay}>
          <thead>
            <tr>
              <Th>{w.from}</Th>
              <Th>{w.days}</Th>
              <Th>{w.why}</Th>
            </tr>
          </thead>
          <tbody>
            {clock.stretches.map((line) => (
              <Row key={line.from}>
                <Td>{line.from === line.to ? line.from : w.to(line.from, line.to.slice(5))}</Td>
                <Td>{line.days}</Td>
                <Td>{w.whys[line.why]}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </section>
  )
}
