import { pathsOf, type Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Row, Table, Td, Th } from '~/ui/table'
import type { AssessmentLine } from './lines'
import { lostSaid, ruleSaid, stoodSaid, valueSaid } from './said'
import { sourceOf } from './sources'
import { assessmentWords } from './words'

type Line = AssessmentLine & { key: string; file: { id: string; name: string } | null }
type Props = {
  slug: string
  area: Area
  year: number
  lines: readonly Line[]
  before: { year: number; lines: readonly { key: string; value: string | null; earned: string }[] }
  /** Whether what cannot be derived may be entered here now. */
  mayEnter: boolean
}

/** Every indicator with its value, its points beside those of last year, how they came about and what would bring more. */
export function AssessmentTable({ lines, before, ...at }: Props) {
  const w = useWords(assessmentWords)
  return (
    <Table label={w.title} minWidth="l">
      <thead>
        <tr>
          <Th>{w.indicator}</Th>
          <Th num>{w.value}</Th>
          <Th num>{w.points}</Th>
          <Th num>{w.before(before.year)}</Th>
          <Th>{w.how}</Th>
          <Th>{w.lost}</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line
            key={line.key}
            {...at}
            line={line}
            number={index + 1}
            before={before.lines.find(({ key }) => key === line.key) ?? null}
          />
        ))}
      </tbody>
    </Table>
  )
}

type LineProps = Omit<Props, 'lines' | 'before'> & {
  line: Line
  number: number
  before: { value: string | null; earned: string } | null
}

function Line({ line, number, before, ...at }: LineProps) {
  const w = useWords(assessmentWords)
  const locale = useLocale()
  const language = locale === 'zh' ? 0 : 1
  const { from, value, earned, points } = line
  const lost = lostSaid(w, line)
  return (
    <Row>
      <Td head second={sourceOf(from).rule[language]}>
        {line[locale]}
      </Td>
      <Td num hot={value === null} second={stoodSaid(w, line) || undefined}>
        {value === null ? w.missing : valueSaid(w, line)}
      </Td>
      <Td num strong className="whitespace-nowrap">
        {earned} / {points}
      </Td>
      <Td num quiet second={before ? valueSaid(w, { from, value: before.value }) : undefined}>
        {before?.earned ?? '—'}
      </Td>
      <Td second={<Behind {...at} line={line} number={number} />}>{ruleSaid(w, line, locale)}</Td>
      <Td second={lost[1]} hot={lost.length > 0} quiet={lost.length === 0}>
        {lost[0] ?? w.nothingLost}
      </Td>
    </Row>
  )
}

/** The way to the rows behind a value: the return, the indicator of the plan, the landings, or the paper that proves it. */
function Behind({ slug, area, year, line, number, mayEnter }: Omit<LineProps, 'before'>) {
  const w = useWords(assessmentWords)
  const to = pathsOf(area, slug)
  const { kind, code } = sourceOf(line.from)
  const enter = mayEnter ? (
    <Link to={paths.assessmentEntry(slug, String(year), number)}>
      {line.entered ? w.enterAgain : w.enter}
    </Link>
  ) : null
  if (line.entered)
    return (
      <>
        {line.entered.note} {line.file ? <a href={paths.file(line.file.id)}>{w.opens.typed}</a> : null}{' '}
        {enter}
      </>
    )
  if (line.value === null)
    return (
      <>
        {w.notDerived} {enter}
      </>
    )
  if (kind === 'plan' && code) return <Link to={to.indicator(code)}>{w.opens.plan}</Link>
  if (kind === 'landing')
    return (
      <>
        {line.landings.map(({ id, name }) => (
          <Link key={id} to={to.project(id)} className="mr-3 inline-block min-h-6 leading-6">
            {name}
          </Link>
        ))}
      </>
    )
  return <Link to={paths.returnOf(area, slug, String(year))}>{w.opens.return}</Link>
}
