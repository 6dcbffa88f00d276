import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { commitmentWords } from '~/landing/commitments/words'

type Props = { made: { version: number; issuedOn: string } | null; isChanged: boolean; clauses: number }

/** Whether an agreement was made out, when, and whether it still says what was agreed. */
export function AgreementState({ made, isChanged, clauses }: Props) {
  const w = useWords(commitmentWords)
  const state = made ? w.issuedOn(made.version, made.issuedOn) : w.draftNote
  return (
    <div className="mb-6">
      <Note tone={isChanged ? 'sha' : 'ink'} title={`${state} · ${w.clausesIn(clauses)}`}>
        {isChanged ? w.changedSince : null}
      </Note>
    </div>
  )
}
