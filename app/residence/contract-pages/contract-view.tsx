import { formatYuan } from '~/shared/money'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, Note, SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ContractPage } from '~/residence/contracts/queries.server'
import { CONTRACT_STATES, type ContractState } from '~/residence/contracts/vocabulary'
import { contractWords, type ContractWords } from '~/residence/contracts/words'
import { wordFor } from '~/shared/words'

/** The state of a contract as a word with its mark; days that are over with the firm inside are a state of their own. */
export function ContractStateWord({ state, stillInside }: { state: ContractState; stillInside: boolean }) {
  const w = useWords(contractWords)
  if (stillInside) {
    return (
      <StatusWord shape="late" wrap>
        {w.stillInside}
      </StatusWord>
    )
  }
  return <StatusWord shape={CONTRACT_STATES.shapeOf(state)}>{w.state[state]}</StatusWord>
}

type Props = { contract: ContractPage }

/** What a contract says in figures: days, money, standing. */
export function ContractFacts({ contract }: Props) {
  const w = useWords(contractWords)
  const { state, stillInside, startsOn, lastDay, holdUntil, monthly, deposit, signedOn, reason, note } =
    contract
  const moved = contract.lines.flatMap((line) => depositInWords(w, line))
  return (
    <>
      {stillInside ? (
        <div className="mb-4">
          <Note tone="sha" title={w.stillInsideText(lastDay)} />
        </div>
      ) : null}
      <KeyValues
        items={[
          { label: w.standing, value: <ContractStateWord state={state} stillInside={stillInside} /> },
          { label: w.days, value: w.until(startsOn, lastDay) },
          ...(state === 'offered' ? [{ label: w.holdUntil, value: holdUntil }] : []),
          { label: w.monthly, value: `${formatYuan(monthly)} · ${w.monthlyNote}` },
          { label: w.deposit, value: formatYuan(deposit) },
          ...(moved.length > 0 ? [{ label: w.depositMoved, value: moved.join(w.semicolon) }] : []),
          ...(signedOn ? [{ label: w.signedOn, value: signedOn }] : []),
          ...(reason ? [{ label: w.reason, value: reason }] : []),
          ...(note ? [{ label: w.note, value: note }] : []),
        ]}
      />
    </>
  )
}

/** What the deposit of a room that took the place of others differs by, and on which bill. */
function depositInWords(
  w: ContractWords,
  { unit, depositDue, startsOn }: ContractPage['lines'][number],
): string[] {
  if (depositDue === null) return []
  const month = startsOn.slice(0, 7)
  if (depositDue === '0.00') return [w.depositSame(unit)]
  const amount = formatYuan(depositDue.replace('-', ''))
  return [
    depositDue.startsWith('-') ? w.depositLess(unit, amount, month) : w.depositMore(unit, amount, month),
  ]
}

/** The rooms and desks of a contract, those that were given back or called off too. */
export function ContractLines({ contract }: Props) {
  const w = useWords(contractWords)
  return (
    <section className="mt-8">
      <SectionHead title={w.lines} />
      <Table label={w.lines} minWidth="m">
        <thead>
          <tr>
            <Th>{w.rooms}</Th>
            <Th num>{w.area}</Th>
            <Th num>{w.price}</Th>
            <Th>{w.relief}</Th>
            <Th>{w.days}</Th>
            <Th>{w.standing}</Th>
          </tr>
        </thead>
        <tbody>
          {contract.lines.map((line) => (
            <Row key={line.id}>
              <Td head>{line.unit}</Td>
              <Td num>{line.sqm}</Td>
              <Td num>{line.price}</Td>
              <Td>{w.reliefs[line.relief]}</Td>
              <Td>{w.until(line.startsOn, line.lastDay)}</Td>
              <Td>{wordFor(w.lineState, line.standing) || line.standing}</Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

type Handover = ContractPage['handovers'][number]

/** What was found at one handover. */
export function HandoverFacts({ handover }: { handover: Handover }) {
  const w = useWords(contractWords)
  const locale = useLocale()
  const { doneOn, items, keys, electricity, water, note, firmNote, confirmedOn } = handover
  const bad = items.filter(({ ok }) => !ok).map((item) => item[locale])
  return (
    <div className="border-b border-rule py-3">
      <p>
        <strong className="font-semibold">{w.handoverKinds[handover.kind]}</strong> {doneOn} ·{' '}
        <StatusWord shape={confirmedOn ? 'yes' : 'theirs'}>
          {confirmedOn ? w.confirmed(confirmedOn) : w.toConfirm}
        </StatusWord>
      </p>
      <p className="text-ink-2">
        {bad.length > 0 ? w.faults(bad.join(w.join)) : w.allGood} · {w.keysLine(keys)}
        {electricity ? ` · ${w.electricityLine(electricity)}` : ''}
        {water ? ` · ${w.waterLine(water)}` : ''}
      </p>
      {note ? <p className="text-13 whitespace-pre-line text-ink-2">{note}</p> : null}
      {firmNote ? <p className="text-13 text-ink-2">{w.firmSays(firmNote)}</p> : null}
    </div>
  )
}

/** Handovers, and the pages and photos that were uploaded. */
export function ContractRecords({ contract }: Props) {
  const w = useWords(contractWords)
  const { handovers, pages } = contract
  return (
    <>
      {handovers.length > 0 ? (
        <section className="mt-8">
          <SectionHead title={w.handovers} />
          {handovers.map((handover) => (
            <HandoverFacts key={handover.kind} handover={handover} />
          ))}
        </section>
      ) : null}
      {pages.length > 0 ? (
        <section className="mt-8">
          <SectionHead title={w.pages} />
          <ul className="text-13">
            {pages.map((page) => (
              <li key={page.fileId} className="border-b border-rule py-2">
                <a href={`${paths.file(page.fileId)}?show=1`}>
                  {w.page(w.pageKinds[page.kind], page.number)}
                </a>{' '}
                <span className="text-ink-3">{page.name}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
