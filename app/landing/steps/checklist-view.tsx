import { paths } from '~/platform/paths'
import { CHECK_STATES } from '~/landing/step-lists/vocabulary'
import { LinkButton } from '~/ui/buttons'
import { useLocale, useWords } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import { Row, Table, Td, Th } from '~/ui/table'
import type { NamedItem } from './queries.server'
import { stepWords } from './words'

type Props = {
  slug: string
  projectId: string
  stage: string
  items: readonly NamedItem[]
  mayMark: boolean
}

/** What is to be done for a step: each item with what it is about, how far it is, who said so and by which paper. */
export function Checklist({ slug, projectId, stage, items, mayMark }: Props) {
  const w = useWords(stepWords)
  const locale = useLocale()
  if (items.length === 0) return <EmptyState title={w.noItems}>{w.noItemsText}</EmptyState>
  return (
    <Table label={w.checklist} pick minWidth="m">
      <thead>
        <tr>
          <Th>{w.item}</Th>
          <Th>{w.area}</Th>
          <Th>{w.state}</Th>
          <Th>{w.byWhom}</Th>
          <Th>{w.proof}</Th>
          {mayMark ? <Th>{w.mark}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => {
          const isMissing = one.required && one.state === 'open'
          const said = one.required ? ` · ${w.required}` : one.asked ? '' : ` · ${w.earlier}`
          return (
            <Row key={one.code} id={one.code}>
              <Td head second={one.note || undefined}>
                {one[locale]}
              </Td>
              <Td>{w.areas[one.area]}</Td>
              <Td>
                <StatusWord
                  shape={CHECK_STATES.shapeOf(one.state)}
                  tone={isMissing ? 'hot' : one.state === 'open' ? 'plain' : 'quiet'}
                  wrap
                >
                  {w.states[one.state]}
                  {said}
                </StatusWord>
              </Td>
              <Td second={one.doneOn ? w.doneOn(one.doneOn) : undefined}>
                {one.by && one.on ? w.by(one.by, one.on) : '—'}
              </Td>
              <Td>{one.fileId ? <a href={paths.file(one.fileId)}>{w.file}</a> : '—'}</Td>
              {mayMark ? (
                <Td label="">
                  <LinkButton
                    to={paths.landingStepItem(slug, projectId, stage, one.code)}
                    size="s"
                    aria-label={w.markOf(one[locale])}
                  >
                    {w.mark}
                  </LinkButton>
                </Td>
              ) : null}
            </Row>
          )
        })}
      </tbody>
    </Table>
  )
}
