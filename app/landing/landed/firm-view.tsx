import type { SerializeFrom } from '@remix-run/node'
import { quarterInWords } from '~/landing/quarters/words'
import { RESPONSES, SIGNALS } from '~/landing/quarters/vocabulary'
import { paths } from '~/platform/paths'
import { formatCount, formatWan, inColumn, moneyInWords, separated } from '~/shared/money'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { LandedFirm } from './firm.server'
import { signed } from './landed-table'
import { landedWords } from './words'

type Props = { firm: SerializeFrom<LandedFirm> }

/** Every quarter a landed firm was asked for, with its answer and its growth on the year. */
export function QuarterTable({ firm }: Props) {
  const w = useWords(landedWords)
  const locale = useLocale()
  if (firm.quarters.length === 0) return <p className="text-ink-2">{w.noQuarters}</p>
  return (
    <Table label={w.quarters} minWidth="m">
      <thead>
        <tr>
          <Th>{w.quarter}</Th>
          <Th num>{w.inUnit(w.output, w.wan)}</Th>
          <Th num>{w.growth}</Th>
          <Th num>{w.inUnit(w.tax, w.wan)}</Th>
          <Th num>{w.jobs}</Th>
          <Th>{w.answer}</Th>
        </tr>
      </thead>
      <tbody>
        {firm.quarters.map(({ quarter, answer, growth, response, corrections }) => (
          <Row key={quarter}>
            <Td head>{quarterInWords(quarter, locale)}</Td>
            <Td num>{answer ? inColumn(answer.output, locale) : '—'}</Td>
            <Td num>{signed(growth)}</Td>
            <Td num>{answer ? inColumn(answer.tax, locale) : '—'}</Td>
            <Td num>{answer ? formatCount(answer.jobs) : '—'}</Td>
            <Td second={corrections > 0 ? w.correctedTimes(corrections) : undefined}>
              <StatusWord shape={RESPONSES.shapeOf(response)}>{w.responses[response]}</StatusWord>
            </Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** Where a landed firm stands: four quarters, its size by the national rule, its line, its tax by the mu, its consent. */
export function Standing({ firm }: Props) {
  const w = useWords(landedWords)
  const locale = useLocale()
  const { scale, year, consent } = firm
  return (
    <KeyValues
      items={[
        {
          label: w.yearOutput,
          value: year.known === 0 ? '—' : `${moneyInWords(year.output, locale)} · ${w.knownOf(year.known)}`,
        },
        {
          label: w.scale,
          value: (
            <>
              {year.known === 0 || scale.state === 'none' ? null : <>{w.scales[scale.state]} · </>}
              {scale.line && scale.threshold
                ? w.line(w.scaleLines[scale.line], moneyInWords(scale.threshold, locale))
                : scale.line
                  ? w.scaleLines[scale.line]
                  : w.noLine}
            </>
          ),
        },
        { label: w.size, value: firm.size === null ? '—' : w.sizes[firm.size] },
        { label: w.perMu, value: firm.perMu === null ? '—' : `${formatWan(firm.perMu)} ${w.perMuUnit}` },
        { label: w.mu, value: firm.areaMu === null ? '—' : separated(firm.areaMu) },
        { label: w.since, value: firm.since },
        { label: w.until, value: firm.until ?? '—' },
        { label: w.industry, value: firm.industryCode },
        {
          label: w.consent,
          value:
            consent === null
              ? w.consentNone
              : consent.given
                ? w.consentGiven(consent.on, consent.textVersion)
                : w.consentGone(consent.on),
        },
      ]}
    />
  )
}

/** The rungs of a firm on a day: the record that proves each, and what the next one asks for. */
export function LadderView({ firm }: Props) {
  const w = useWords(landedWords)
  return (
    <section>
      <SectionHead title={w.ladderTitle} aside={firm.rung === null ? w.noRung : w.rungs[firm.rung]} />
      <ul>
        {firm.rungs.map(({ rung, proof }) => (
          <li key={rung} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <StatusWord shape={proof ? 'yes' : 'ring'}>{w.rungs[rung]}</StatusWord>
              <span className="text-13 text-ink-2">{proof ? w.held(proof.until) : w.notHeld}</span>
            </div>
            {proof ? (
              <p className="text-13 text-ink-2">
                <span className="code">{proof.number}</span> · {proof.from}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-13 text-ink-2">
        {firm.next === null ? (
          w.topRung
        ) : (
          <>
            <strong className="block text-ink">{w.nextRung(w.rungs[firm.next])}</strong>
            {firm.nextIsRevised ? w.revised : null}
            {w.needs[firm.next]}
          </>
        )}
      </p>
    </section>
  )
}

/** What the answers made known, and what was found by whoever looked into it. */
export function SignalList({ firm, slug, mayLookInto }: Props & { slug: string; mayLookInto: boolean }) {
  const w = useWords(landedWords)
  const locale = useLocale()
  return (
    <section>
      <SectionHead title={w.signalsTitle} />
      {firm.signals.length === 0 ? <p className="text-ink-2">{w.noSignals}</p> : null}
      <ul hidden={firm.signals.length === 0}>
        {firm.signals.map((one) => (
          <li key={one.id} className="border-b border-rule py-2">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <StatusWord shape={one.closedOn ? 'ended' : SIGNALS.shapeOf(one.kind)}>
                {w.signals[one.kind]}
              </StatusWord>
              {one.closedOn ? (
                <span className="text-13 text-ink-2">{one.closedOn}</span>
              ) : mayLookInto ? (
                <Link to={paths.landedSignal(slug, one.id)}>{w.lookInto}</Link>
              ) : null}
            </div>
            <p className="text-13 text-ink-2">
              {w.signalOf(
                quarterInWords(one.quarter, locale),
                moneyInWords(one.amount, locale),
                moneyInWords(one.against, locale),
              )}
            </p>
            {one.byCorrection ? <p className="text-13 text-ink-2">{w.corrected}</p> : null}
            {one.note ? <p className="text-13">{one.note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
