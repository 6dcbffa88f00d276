import { kindName } from '~/ground/firms/kind-name'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { CheckCell, CheckHead, Row, Table, Td, Th } from '~/ui/table'
import { alikeWords } from '~/plan/evidence/alike-words'
import type { Candidate } from '~/plan/evidence/candidates.server'
import { reasonsInWords } from '~/plan/evidence/refusal-words'
import { amountOf, PartsOpen } from '~/plan/evidence/rule-panel'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'

type Names = Record<string, { zh: string; en: string }>
type Props = { list: Candidate[]; names: Names; tick?: boolean; label: string }

/** Records not put forward: what each would count for, or every reason why it does not yet. */
export function CandidateTable({ list, names, tick, label }: Props) {
  const w = useWords(evidenceWords)
  const a = useWords(alikeWords)
  const locale = useLocale()
  const places = usePlaces()
  return (
    <Table label={label} pick={tick} stacks minWidth="l">
      <thead>
        <tr>
          {tick ? <CheckHead /> : null}
          <Th>{w.cols.record}</Th>
          <Th>{w.cols.firm}</Th>
          <Th>{w.cols.indicator}</Th>
          <Th>{w.number}</Th>
          <Th>{w.cols.countedOn}</Th>
          {tick ? <Th num>{w.cols.wouldCount}</Th> : <Th>{w.cols.why}</Th>}
        </tr>
      </thead>
      <tbody>
        {list.map(({ choice, record, rule, firm, indicator }) => {
          const unmet = rule.conditions.flatMap(({ reason, met }) => (met ? [] : [reason]))
          return (
            <Row key={choice}>
              {tick ? <CheckCell name="record" value={choice} label={record.number} /> : null}
              <Td
                strong
                className="cell-head"
                second={record.title ? kindName(record.kind, record.own, locale) : undefined}
              >
                {record.title || kindName(record.kind, record.own, locale)}
              </Td>
              <Td label={w.cols.firm}>
                <Link to={places.firm(firm.id)} className="plain">
                  {firm.name}
                </Link>
              </Td>
              <Td label={w.cols.indicator}>{names[indicator]?.[locale]}</Td>
              <Td
                className="code"
                label={w.number}
                second={
                  record.alike ? a.mark(record.alike.others.length) : (record.numberReason ?? undefined)
                }
              >
                {record.number}
              </Td>
              <Td label={w.cols.countedOn}>{rule.countedOn ?? record.happenedOn}</Td>
              {tick ? (
                <Td num strong label={w.cols.wouldCount}>
                  {rule.value === null ? '—' : amountOf(w, rule.money, rule.value)}
                </Td>
              ) : (
                <Td className="cell-wide" label={w.cols.why}>
                  {reasonsInWords(unmet, locale)}
                  <PartsOpen parts={rule.parts} />
                </Td>
              )}
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
