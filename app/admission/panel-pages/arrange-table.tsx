import { typedText } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { errorsOf, useScope } from '~/ui/reply'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { ArrangeRow } from '../panels/arrange.server'
import { panelWords } from '../panels/words'

/** Every file that could be taken, with its place on the agenda to fill in. */
export function ArrangeTable({ rows }: { rows: ArrangeRow[] }) {
  const w = useWords(panelWords)
  const { reply, errorText } = useScope({})
  return (
    <Table label={w.arrange}>
      <thead>
        <tr>
          <Th>{w.order}</Th>
          <Th>{w.firm}</Th>
          <Th num>{w.median}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, firmName, ref, median, place, decided }) => {
          const name = `place-${id}`
          const wrong = errorsOf(reply, name).map((code) => errorText?.(code, name) ?? code)
          return (
            <Row key={id}>
              <Td>
                <input
                  id={`f-${name}`}
                  name={name}
                  className="input w-16 text-right"
                  inputMode="numeric"
                  autoComplete="off"
                  aria-label={w.arrangePlace(firmName)}
                  aria-invalid={wrong.length > 0 || undefined}
                  defaultValue={typedText(reply, name, place)}
                />
                {wrong.map((text) => (
                  <span key={text} className="block text-13 text-sha">
                    {text}
                  </span>
                ))}
              </Td>
              <Td head second={ref}>
                {firmName}
                {decided ? <StatusWord shape="yes">{w.decidedAlready}</StatusWord> : null}
              </Td>
              <Td num>{median}</Td>
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
