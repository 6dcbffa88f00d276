import { useParams } from '@remix-run/react'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { SideBySide } from '~/plan/evidence/alike-panel'
import type { JoiningPage } from './joining-page.server'
import { joiningWords } from '~/plan/evidence/joining-words'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'
import { ReasonedAct } from './reasoned-act'
import { separationWords } from './separation-words'
import { sentenceFor } from '~/mechanism/sentences'

type Pair = NonNullable<JoiningPage['pair']>
type Props = { page: JoiningPage; reply: Reply; refusing?: boolean }

/** Two achievements beside each other, what joining does to their evidence, and the one act of this address. */
export function JoiningView({ page: { pair, refusal }, reply, refusing }: Props) {
  const w = useWords(joiningWords)
  const s = useWords(separationWords)
  const { recordId = '', otherId = '' } = useParams()
  const e = useWords(evidenceWords)
  const places = usePlaces()
  return (
    <div className="max-w-180">
      <PageHead
        crumbs={[{ label: e.title, to: places.evidence }]}
        title={refusing ? w.refuseTitle : w.title}
        sub={refusing ? w.refuseSub : w.sub}
      />
      {refusal ? (
        <Note tone="sha" title={w.refusals[refusal]}>
          {refusal === 'joined_already' ? (
            <Link to={places.separation(recordId, otherId)}>{s.separate}</Link>
          ) : null}
        </Note>
      ) : null}
      {pair ? <Effects pair={pair} /> : null}
      <FormScope reply={reply} errorText={(code) => sentenceFor(e.errors, code)}>
        <ErrorSummary labels={{ reason: w.reason }} />
        {pair ? <Act pair={pair} refusing={refusing ?? false} /> : null}
      </FormScope>
    </div>
  )
}

function Effects({ pair: { one, another, kept, fall, asked, twoPeople } }: { pair: Pair }) {
  const w = useWords(joiningWords)
  return (
    <>
      {asked ? <Note tone="sha" title={w.asked(asked.by, asked.on, asked.reason)} /> : null}
      {one && another ? <SideBySide self={one} other={another} names={[w.one, w.other]} /> : null}
      <div className="mt-4">
        <Note title={w.rows}>
          {kept ? null : w.noRows}
          {kept ? <p>{w.stays(kept)}</p> : null}
          {fall.map(({ ref, approved }) => (
            <p key={ref}>{approved ? w.fallsApproved(ref) : w.falls(ref)}</p>
          ))}
          {twoPeople && !asked ? <p>{w.takesTwo}</p> : null}
        </Note>
      </div>
    </>
  )
}

function Act({ pair: { one, another, asked, twoPeople }, refusing }: { pair: Pair; refusing: boolean }) {
  const w = useWords(joiningWords)
  const places = usePlaces()
  const here = places.joining(one?.id ?? '', another?.id ?? '')
  return (
    <ReasonedAct
      asked={asked}
      refusing={refusing}
      twoPeople={twoPeople}
      words={{
        reason: w.reason,
        hint: refusing ? w.reasonHintTwo : w.reasonHint,
        waits: w.waitsForAnother,
        submit: twoPeople ? (asked ? w.confirm : w.propose) : w.doJoin,
        refuse: asked?.own ? w.takeBack : w.refuse,
      }}
      refusal={`${here}/refusal`}
      back={<LinkButton to={refusing ? here : places.evidence}>{w.back}</LinkButton>}
    />
  )
}
