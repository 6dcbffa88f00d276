import { industryName } from '~/ground/national-rules/industries'
import { usePlaces } from '~/plan/counting/use-places'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th, TotalRow } from '~/ui/table'
import { classWords } from './class-words'
import { CLASSES, classQuery, WHERE, type IndustryClass, type Where } from './classes'
import type { ClassCounts } from './classes.server'
import { inPercent, useChange } from './shares'

type Data = { data: ClassCounts }

/** How the share of each class went from the first day to today, of firms in residence and of firms landed. */
export function Classes({ data }: Data) {
  const w = useWords(classWords)
  return (
    <>
      {WHERE.map((where) => (
        <div key={where} className="mt-4">
          <h3 className="py-1 font-medium">{w.where[where]}</h3>
          <ClassTable data={data} where={where} />
        </div>
      ))}
      <Said data={data} />
    </>
  )
}

function ClassTable({ data: { days, counts }, where }: Data & { where: Where }) {
  const w = useWords(classWords)
  const places = usePlaces()
  const change = useChange()
  const whole = days.map((_, at) => CLASSES.reduce((sum, of) => sum + (counts[where][of][at] ?? 0), 0))
  // From the first of the days on which there was a firm at all.
  const first = whole.findIndex((all) => all > 0)
  const since = first >= 0 && first < days.length - 1 ? days[first] : undefined
  const cells = (of: IndustryClass | null, firms: readonly number[]) => (
    <>
      {days.map((on, at) => (
        <Td key={on} num second={inPercent(firms[at] ?? 0, whole[at] ?? 0)}>
          {firms[at] ? (
            <Link to={places.classFirms + classQuery({ class: of, division: null, where, on, page: 1 })}>
              {firms[at]}
            </Link>
          ) : (
            0
          )}
        </Td>
      ))}
      <Td num second={of && since ? w.since(since) : undefined}>
        {of ? change([firms.at(-1) ?? 0, whole.at(-1) ?? 0], [firms[first] ?? 0, whole[first] ?? 0]) : '—'}
      </Td>
    </>
  )
  return (
    <Table label={`${w.title} · ${w.where[where]}`} minWidth="m">
      <thead>
        <tr>
          <Th>{w.class}</Th>
          {days.map((on) => (
            <Th key={on} num>
              {on}
            </Th>
          ))}
          <Th num>{w.change}</Th>
        </tr>
      </thead>
      <tbody>
        {CLASSES.map((of) => (
          <Row key={of}>
            <Td head>{w.classes[of]}</Td>
            {cells(of, counts[where][of])}
          </Row>
        ))}
        <TotalRow>
          <Td head>{w.all}</Td>
          {cells(null, whole)}
        </TotalRow>
      </tbody>
    </Table>
  )
}

/** Which codes count as which, and whose definition it is. */
function Said({ data: { said } }: Data) {
  const w = useWords(classWords)
  const locale = useLocale()
  const named = (code: string) => (code.length === 2 ? `${code} ${industryName(code)?.[locale] ?? ''}` : code)
  return (
    <details className="mt-3 text-13">
      <summary>{w.said}</summary>
      <p className="mt-1">{locale === 'zh' ? said.basisZh : said.basisEn}</p>
      {(['resource', 'emerging'] as const).map((of) => (
        <p key={of} className="mt-1">
          <strong>{w.classes[of]}</strong> {said[of].map(named).join(locale === 'zh' ? '、' : '; ')}
        </p>
      ))}
    </details>
  )
}
