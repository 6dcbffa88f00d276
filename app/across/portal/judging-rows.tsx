import type { Whom } from '~/ground/criteria/judging'
import { paths } from '~/platform/paths'
import { dayInWords, yearOf, type Day } from '~/shared/days'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { PortalRow } from '~/ui/page'
import { Row, Table, Td, Th } from '~/ui/table'
import { CriteriaLists } from './criteria-lists'
import type { CriteriaWords } from './criteria-words'
import type { EnclaveWords } from '~/admission/intakes/enclave-words'
import type { JudgingWords } from './judging.server'
import { portalWords } from './portal-words'

type Judge = { whom: Whom; number: number | null; code: string; from: Day }

/** Says which intake is judged by which set. */
export function useJudge(today: Day): (judge: Judge) => string {
  const w = useWords(portalWords)
  const locale = useLocale()
  return ({ whom, number, code, from }) =>
    w.judge[whom](code, dayInWords(from, locale, yearOf(today)), number ?? 0)
}

type Props = { judging: readonly JudgingWords[]; enclave: EnclaveWords; today: Day }

/** What an application begun today is judged by, and where the criteria of other intakes stand. */
export function JudgingRow({ judging, enclave, today }: Props) {
  const w = useWords(portalWords)
  const judge = useJudge(today)
  const [first, ...others] = judging
  return (
    <PortalRow title={w.criteria} id="criteria" side={first ? w.criteriaSide(judge(first)) : undefined}>
      {first ? (
        <CriteriaLists criteria={first.criteria} home={enclave.home} host={enclave.host} />
      ) : (
        <p>{w.noCriteria}</p>
      )}
      {others.map((other) => (
        <p key={other.setId} className="mt-3">
          {judge(other)}{' '}
          <Link to={`${paths.criteria(enclave.slug)}#set-${other.setId}`}>{w.judgeChanges}</Link>
        </p>
      ))}
      <p className="mt-3">
        <Link to={paths.criteria(enclave.slug)}>{w.criteriaAll}</Link>
      </p>
    </PortalRow>
  )
}

/** The bonuses of a set, with their points and grounds. */
export function BonusTable({ bonus }: Pick<CriteriaWords, 'bonus'>) {
  const w = useWords(portalWords)
  return (
    <Table label={w.bonus} tall>
      <thead>
        <tr>
          <Th>{w.bonus}</Th>
          <Th num>{w.pointsCol}</Th>
          <Th>{w.clauseCol}</Th>
        </tr>
      </thead>
      <tbody>
        {bonus.map((line) => (
          <Row key={line.code}>
            <Td>{line.words}</Td>
            <Td num>{line.points}</Td>
            <Td quiet>{line.clause}</Td>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}

/** The sets of further intakes: what they change against the first, and all of each on demand. */
export function OtherJudges({
  first,
  others,
  enclave,
  today,
}: Omit<Props, 'judging'> & { first: JudgingWords; others: readonly JudgingWords[] }) {
  const w = useWords(portalWords)
  const judge = useJudge(today)
  return others.map((other) => (
    <PortalRow key={other.setId} id={`set-${other.setId}`} title={judge(other)} side={w.compared(first.code)}>
      <ul>
        {other.changes.map((line) => (
          <li key={line} className="border-b border-rule py-2.5">
            {line}
          </li>
        ))}
      </ul>
      <details className="mt-4">
        <summary>{w.judgeAll}</summary>
        <div className="mt-4">
          <CriteriaLists criteria={other.criteria} home={enclave.home} host={enclave.host} />
          <BonusTable bonus={other.criteria.bonus} />
        </div>
      </details>
    </PortalRow>
  ))
}
