import { stampOf } from '~/shared/days'
import { useWords } from '~/ui/locale'
import { Disclosure, SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { templateWords } from './template-words'

export type Version = { version: number; subject: string | null; body: string | null; by: string; at: string }

/** Every text that was ever in force, as it was published. */
export function TemplateHistory({ versions }: { versions: Version[] }) {
  const w = useWords(templateWords)
  return (
    <section className="mt-8">
      <SectionHead title={w.history} level={3} />
      {versions.length === 0 ? (
        <p className="mt-2 text-13 text-ink-2">{w.none}</p>
      ) : (
        <Table label={w.history}>
          <thead>
            <tr>
              <Th>{w.history}</Th>
              <Th>{w.by}</Th>
              <Th>{w.at}</Th>
            </tr>
          </thead>
          <tbody>
            {versions.map(({ version, subject, body, by, at }) => (
              <Row key={version}>
                <Td head>
                  {w.version(version)}
                  {subject === null ? (
                    <span className="font-normal text-ink-2"> · {w.builtIn}</span>
                  ) : (
                    <Disclosure summary={w.text}>
                      <p className="font-semibold break-words">{subject}</p>
                      <p className="font-normal break-words whitespace-pre-wrap">{body}</p>
                    </Disclosure>
                  )}
                </Td>
                <Td>{by}</Td>
                <Td>{stampOf(at)}</Td>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
