import type { FactCode } from '~/ground/criteria/facts'
import { recordWords } from '~/ground/firms/record-words'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { Rule, StatusWord, type RuleState, type Shape } from '~/ui/status'
import { PROVEN_BY } from '~/residence/tenancies/proven-by'
import type { TestView } from './test-view'
import { words } from '~/residence/tenancies/words'

const STATE: Record<string, RuleState> = { met: 'met', unmet: 'unmet', unknown: 'open' }
const CONCLUSION: Record<TestView['conclusion'], Shape> = {
  eligible: 'yes',
  ineligible: 'no',
  incomplete: 'unknown',
}

type Proof = { kind: string; fileId: string; title: string; on: string }
type Of = { enclave: string; firmId: string; proofs: readonly Proof[] }
type Props = { test: TestView; frozenOn: string | null; of: Of }

/** Each rule of the test, with every way to meet it, its value, the paper that proves it or where one is put on record. */
export function GraduationTestView({ test, frozenOn, of }: Props) {
  const w = useWords(words)
  const fix = (verdict: string, facts: readonly FactCode[]) =>
    frozenOn ? undefined : <WhereProven met={verdict === 'met'} facts={facts} of={of} />
  return (
    <section>
      <SectionHead
        title={frozenOn ? w.frozen(frozenOn) : w.testTitle}
        aside={w.testOf(test.title, test.onDay)}
      />
      <p className="py-2 font-semibold">
        <StatusWord shape={CONCLUSION[test.conclusion]} wrap>
          {w.conclusion[test.conclusion]}
        </StatusWord>
      </p>
      {test.rules.map((rule) => (
        <div key={rule.code}>
          <Rule
            state={STATE[rule.verdict] ?? 'open'}
            words={rule.words}
            why={rule.parts.length > 0 ? w.anyOne : rule.text}
            fix={rule.parts.length > 0 ? undefined : fix(rule.verdict, rule.facts)}
            clause={rule.clause}
          />
          <div className="pl-6">
            {rule.parts.map((part) => (
              <Rule
                key={part.subject ?? part.text}
                state={STATE[part.verdict] ?? 'open'}
                words={part.subject ?? ''}
                why={part.text}
                fix={fix(part.verdict, part.facts)}
              />
            ))}
          </div>
        </div>
      ))}
      <p className="pt-3 text-12 text-ink-3">{w.rests}</p>
    </section>
  )
}

/** The papers that prove a way that is met; where a record or a figure is added for one that is not. */
function WhereProven({ met, facts, of }: { met: boolean; facts: readonly FactCode[]; of: Of }) {
  const w = useWords(words)
  const r = useWords(recordWords)
  const places = [...new Set(facts.flatMap((fact) => PROVEN_BY[fact] ?? []))]
  return places.map((place) => {
    if (met)
      return of.proofs
        .filter(({ kind }) => kind === place)
        .map(({ fileId, title, on }) => (
          <a key={fileId} href={paths.file(fileId)} className="mr-4">
            {w.provenBy(title || r.kinds[place as keyof typeof r.kinds], on)}
          </a>
        ))
    const { enclave, firmId } = of
    if (place === 'figures')
      return (
        <Link key={place} to={paths.deskFigures(enclave, firmId)}>
          {w.addFigures}
        </Link>
      )
    if (place === 'places')
      return (
        <Link key={place} to={paths.deskPlaces(enclave, firmId)}>
          {w.setPlaces}
        </Link>
      )
    return (
      <Link key={place} to={paths.deskNewRecord(enclave, firmId, place)}>
        {w.addRecord(r.kinds[place])}
      </Link>
    )
  })
}
