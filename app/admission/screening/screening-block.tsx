import { deskWords } from '~/admission/applications/desk-words'
import { useWords } from '~/ui/locale'
import { Disclosure, SectionHead } from '~/ui/page'
import { StatusWord, type Shape } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { OpinionView, RoundView, ScreeningView } from './queries.server'
import { screeningWords } from './words'
import { wordFor } from '~/shared/words'

const SHAPES: Record<string, Shape> = { waits: 'half', apart: 'late', settled: 'yes' }

type Criteria = { code: string; words: string }[]
type Props = { screening: ScreeningView | null; findings: Criteria }

/** Who screens, who has spoken, and, once it may be read, what the two hold side by side. */
export function ScreeningBlock({ screening, findings }: Props) {
  const w = useWords(screeningWords)
  if (!screening) return null
  const { standing, seats, now, earlier, mine, given, round } = screening
  const hidden =
    standing.kind === 'apart' ? w.onlyTheTwo : mine !== null && !given ? w.hidden : w.hiddenOthers
  return (
    <section className="mb-10">
      <SectionHead
        title={w.title}
        id="screening"
        aside={
          <StatusWord shape={SHAPES[standing.kind] ?? 'dot'}>
            {round > 1 ? `${w.round(round)} · ` : ''}
            <StandingWord standing={standing} />
          </StatusWord>
        }
      />
      <dl className="text-13">
        {seats.map(({ seat, name, givenOn }) => (
          <div
            key={seat}
            className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[minmax(140px,220px)_minmax(0,1fr)]"
          >
            <dt className="text-ink-3">{w[seat]}</dt>
            <dd>
              {name ?? w.nobody}
              {name ? ` · ${givenOn ? w.given(givenOn) : w.notGiven}` : ''}
            </dd>
          </div>
        ))}
      </dl>
      {now ? <Round view={now} findings={findings} /> : <p className="py-2 text-13 text-ink-3">{hidden}</p>}
      {earlier.map((view) => (
        <Disclosure key={view.round} summary={w.earlier(view.round)}>
          <Round view={view} findings={findings} />
        </Disclosure>
      ))}
    </section>
  )
}

function StandingWord({ standing }: Pick<ScreeningView, 'standing'>) {
  const w = useWords(screeningWords)
  if (standing.kind !== 'settled') return <>{wordFor(w.standing, standing.kind)}</>
  const { recommendation, ruled } = standing
  return <>{ruled ? w.ruledAs(w.recommendations[recommendation] ?? '') : w.standing[recommendation]}</>
}

/** Both opinions side by side; where the two differ, the row says so. */
function Round({ view, findings }: { view: RoundView; findings: Criteria }) {
  const w = useWords(screeningWords)
  const desk = useWords(deskWords)
  const { opinions, ruling, apart } = view
  const criteria = opinions[0]?.verdicts.map(({ criterion }) => criterion) ?? []
  const differ = new Set(opinions.map(({ recommendation }) => recommendation)).size > 1
  return (
    <div className="mt-3">
      <Table label={w.round(view.round)} minWidth="s">
        <thead>
          <tr>
            <Th>{w.criterion}</Th>
            {opinions.map(({ name }) => (
              <Th key={name}>{name}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row>
            <Td head>{w.recommendation}</Td>
            {opinions.map((opinion) => (
              <Td key={opinion.name} hot={differ}>
                {w.recommendations[opinion.recommendation]}
                <Said opinion={opinion} />
              </Td>
            ))}
          </Row>
          {criteria.map((code) => (
            <Row key={code}>
              <Td head second={findings.find((one) => one.code === code)?.words}>
                {code}
              </Td>
              {opinions.map(({ name, verdicts }) => {
                const held = verdicts.find(({ criterion }) => criterion === code)
                return (
                  <Td key={name} hot={apart.includes(code)} second={held?.note}>
                    {wordFor(desk.verdicts, held?.verdict)}
                  </Td>
                )
              })}
            </Row>
          ))}
        </tbody>
      </Table>
      {ruling ? (
        <div className="border-b border-rule py-2 text-13">
          <p>
            <b className="font-semibold">{w.ruledAs(w.recommendations[ruling.recommendation] ?? '')}</b>{' '}
            <span className="text-ink-3">
              {ruling.name} · {ruling.givenOn}
            </span>
          </p>
          <p className="max-w-[37em] whitespace-pre-line">{ruling.note}</p>
        </div>
      ) : null}
    </div>
  )
}

/** The note under a recommendation, and why it was changed. */
function Said({ opinion: { note, changedOn, changeReason } }: { opinion: OpinionView }) {
  const w = useWords(screeningWords)
  const lines = [note, changedOn ? w.changed(changedOn, changeReason) : ''].filter(Boolean)
  return lines.map((line) => (
    <span key={line} className="second-line whitespace-pre-line">
      {line}
    </span>
  ))
}
