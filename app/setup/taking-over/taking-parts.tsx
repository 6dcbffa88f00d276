import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note, SectionHead } from '~/ui/page'
import { Table, Row, Td, Th } from '~/ui/table'
import type { Difference } from './differences'
import { TEMPLATE } from './matter'
import { takingWords } from './words'

type Named = { zh: string; en: string }
type At = { slug: string; code: string; to: string; from: string }

/** Where something can be taken from: enclaves in which one holds the same duty, and what Feidi brings. */
export function Sources({
  at,
  sources,
  hasTemplate,
}: {
  at: At
  sources: (Named & { slug: string })[]
  hasTemplate: boolean
}) {
  const w = useWords(takingWords)
  const locale = useLocale()
  if (sources.length === 0 && !hasTemplate) return <Note title={w.noSource}>{w.noSourceText}</Note>
  const all = [
    ...sources.map((one) => ({ key: one.slug, name: one[locale] })),
    ...(hasTemplate ? [{ key: TEMPLATE, name: w.templateChoice }] : []),
  ]
  return (
    <section>
      <SectionHead title={w.from} />
      <ul>
        {all.map(({ key, name }) => (
          <li key={key} className="border-b border-rule">
            <Link className="block py-3" to={paths.takingOver(at.slug, at.code, { from: key, to: at.to })}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a source has of it, each to be looked at; known is what stands here already. */
export function Pieces({
  at,
  pieces,
  name,
}: {
  at: At
  pieces: (Named & { key: string; isKnown: boolean })[]
  name: string
}) {
  const w = useWords(takingWords)
  const locale = useLocale()
  if (pieces.length === 0) return <Note title={w.nothingThere(name)} />
  return (
    <section>
      <SectionHead title={w.which} aside={name} />
      <ul>
        {pieces.map((piece) => (
          <li key={piece.key} className="flex flex-wrap items-baseline gap-x-4 border-b border-rule">
            <Link
              className="block grow py-3"
              to={paths.takingOver(at.slug, at.code, { from: at.from, piece: piece.key, to: at.to })}
            >
              {locale === 'zh' ? piece.zh : piece.en || piece.zh}
            </Link>
            <span className="text-13 text-ink-2">{piece.isKnown ? w.hasOwn : w.isNew}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What goes and what comes, part by part. */
export function Changes({ changes, isNew }: { changes: Difference[]; isNew: boolean }) {
  const w = useWords(takingWords)
  return (
    <section className="mb-8">
      <SectionHead title={w.changes} />
      {isNew ? <p className="py-2 text-ink-2">{w.allNew}</p> : null}
      <Table label={w.changes} minWidth={isNew ? 's' : 'm'}>
        <thead>
          <tr>
            <Th className="w-1/5">{w.part}</Th>
            {isNew ? null : <Th className="w-2/5">{w.goes}</Th>}
            <Th>{w.comes}</Th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ label, gone, come }) => (
            <Row key={label}>
              <Td head>{label}</Td>
              {isNew ? null : (
                <Td>
                  <Lines lines={gone} />
                </Td>
              )}
              <Td>
                <Lines lines={come} />
              </Td>
            </Row>
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function Lines({ lines }: { lines: string[] }) {
  const w = useWords(takingWords)
  if (lines.length === 0) return <span className="text-ink-3">{w.nothing}</span>
  return (
    <ul>
      {lines.map((line, at) => (
        // A line may stand twice in a text.
        <li key={`${at} ${line}`} className="wrap-anywhere">
          {line}
        </li>
      ))}
    </ul>
  )
}
