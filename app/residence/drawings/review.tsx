import type { reviewOf } from '~/residence/plans/drawing'
import { useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { publicationOf } from './start.server'
import { drawingWords } from './words'

const SHOWN = 40

/** What stands in the way of a draft, and what should be known of it. */
export function Review({ review }: { review: ReturnType<typeof reviewOf> }) {
  const w = useWords(drawingWords)
  const { overlaps, missing, nameless, areas } = review
  const apart = areas.filter((one) => one.apart !== 0)
  return (
    <div className="mb-8 space-y-4">
      {overlaps.length > 0 ? (
        <Note tone="sha" title={w.overlaps(overlaps.length)}>
          <p>
            {overlaps
              .slice(0, SHOWN)
              .map((pair) => pair.join('–'))
              .join('、')}
          </p>
        </Note>
      ) : null}
      {missing.length > 0 ? (
        <Note title={w.missing(missing.length)}>
          <p>{missing.slice(0, SHOWN).join('、')}</p>
          <p>{w.missingNote}</p>
        </Note>
      ) : null}
      {nameless > 0 ? <p>{w.nameless(nameless)}</p> : null}
      {overlaps.length + missing.length + nameless === 0 ? <p>{w.fine}</p> : null}
      {apart.length > 0 ? (
        <>
          <SectionHead title={w.areas} />
          <Table label={w.areas} stacks>
            <thead>
              <tr>
                <Th>{w.code}</Th>
                <Th num>{w.recorded}</Th>
                <Th num>{w.drawn}</Th>
                <Th num>{w.apart}</Th>
              </tr>
            </thead>
            <tbody>
              {apart.slice(0, SHOWN).map((one) => (
                <Row key={one.code}>
                  <Td head className="cell-head">
                    {one.code}
                  </Td>
                  <Td num label={w.recorded}>
                    {one.recorded.toFixed(2)}
                  </Td>
                  <Td num label={w.drawn}>
                    {one.drawn.toFixed(2)}
                  </Td>
                  <Td num label={w.apart}>
                    {one.apart > 0 ? '+' : ''}
                    {one.apart.toFixed(2)}
                  </Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </>
      ) : null}
    </div>
  )
}

type Version = Awaited<ReturnType<typeof publicationOf>>['versions'][number]
const MARK = { draft: 'ring', published: 'dot' } as const

/** Every version of a floor's plan, the newest first. */
export function Versions({ versions }: { versions: Version[] }) {
  const w = useWords(drawingWords)
  if (versions.length === 0) return null
  return (
    <section className="mt-10">
      <SectionHead title={w.versions} />
      <Table label={w.versions} stacks>
        <thead>
          <tr>
            <Th num>{w.version}</Th>
            <Th>{w.state}</Th>
            <Th>{w.from}</Th>
            <Th>{w.by}</Th>
            <Th>{w.when}</Th>
            <Th num>{w.shapes}</Th>
            <Th>{w.reason}</Th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <Row key={one.version}>
              <Td head num className="cell-head">
                {one.version}
              </Td>
              <Td label={w.state}>
                <StatusWord shape={MARK[one.state]}>{w.states[one.state]}</StatusWord>
              </Td>
              <Td label={w.from}>{one.from ?? '—'}</Td>
              <Td label={w.by}>{one.by}</Td>
              <Td label={w.when}>{one.on}</Td>
              <Td num label={w.shapes}>
                {one.shapes}
              </Td>
              <Td label={w.reason}>{one.reason || '—'}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
