import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { LINE_KEYS, LINES, NOT_KEPT, SECTIONS } from './definition'
import type { ReturnFigures } from './figures'
import { shownValue } from './values'
import { returnWords } from './words'

/** The lines about the incubator as a whole, section by section, each with the rows it is drawn from and its rule. */
export function LinesTables({ totals }: Pick<ReturnFigures, 'totals'>) {
  const w = useWords(returnWords)
  const locale = useLocale()
  const language = locale === 'zh' ? 0 : 1
  return (
    <>
      {(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).map((section) => (
        <section key={section} className="mt-8">
          <SectionHead title={`${section} ${w.sections[section]}`} />
          <Table label={w.sections[section]} minWidth="m">
            <thead>
              <tr>
                <Th>{w.no}</Th>
                <Th>{w.line}</Th>
                <Th num>{w.value}</Th>
                <Th>{w.unit}</Th>
                <Th>{w.source}</Th>
                <Th>{w.rule}</Th>
              </tr>
            </thead>
            <tbody>
              {LINE_KEYS.filter((key) => LINES[key].no.startsWith(section)).map((key) => (
                <Row key={key}>
                  <Td quiet>{LINES[key].no}</Td>
                  <Td head>{LINES[key].name[language]}</Td>
                  <Td num strong>
                    {shownValue(key, totals[key])}
                  </Td>
                  <Td>{w.units[LINES[key].unit]}</Td>
                  <Td quiet>{w.sources[LINES[key].from]}</Td>
                  <Td quiet>{LINES[key].rule[language]}</Td>
                </Row>
              ))}
            </tbody>
          </Table>
        </section>
      ))}
      <p className="mt-3 text-13 text-ink-2">
        {w.notKept}
        {Object.values(NOT_KEPT)
          .map((name) => name[language])
          .join(locale === 'zh' ? '、' : ', ')}
      </p>
    </>
  )
}
