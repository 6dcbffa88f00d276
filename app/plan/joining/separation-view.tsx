import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { usePlaces } from '~/plan/counting/use-places'
import { evidenceWords } from '~/plan/counting/words'
import { SideBySide } from '~/plan/evidence/alike-panel'
import { ReasonedAct } from './reasoned-act'
import type { SeparationPage } from './separation-page.server'
import { separationWords } from './separation-words'
import { sentenceFor } from '~/mechanism/sentences'

type Join = NonNullable<SeparationPage['join']>
type Props = { page: SeparationPage; reply: Reply; refusing?: boolean }

/** Two achievements that stand joined, what separating does to their evidence, and the one act of this address. */
export function SeparationView({ page: { join, refusal }, reply, refusing = false }: Props) {
  const w = useWords(separationWords)
  const e = useWords(evidenceWords)
  const places = usePlaces()
  return (
    <div className="max-w-180">
      <PageHead
        crumbs={[{ label: e.title, to: places.evidence }]}
        title={refusing ? w.refuseTitle : w.title}
        sub={refusing ? w.refuseSub : w.sub}
      />
      {refusal ? <Note tone="sha" title={w.refusals[refusal]} /> : null}
      {join ? <Effects join={join} /> : null}
      <FormScope reply={reply} errorText={(code) => sentenceFor(e.errors, code)}>
        <ErrorSummary labels={{ reason: w.reason }} />
        {join ? <Act join={join} refusing={refusing} /> : null}
      </FormScope>
    </div>
  )
}

function Effects({ join }: { join: Join }) {
  const { one, another, along, live, back, asked, twoPeople } = join
  const w = useWords(separationWords)
  const e = useWords(evidenceWords)
  return (
    <>
      {asked ? <Note tone="sha" title={w.asked(asked.by, asked.on, asked.reason)} /> : null}
      {one && another ? <SideBySide self={one} other={another} names={[w.one, w.other]} /> : null}
      <p className="pt-3 text-13">{w.joined(join.by, join.on, join.reason)}</p>
      {along.length > 0 ? <p className="pt-1 text-13">{w.leaves(along.join(' · '))}</p> : null}
      <div className="mt-4">
        <Note title={w.rows}>
          {live.length + back.length === 0 ? <p>{w.noRows}</p> : null}
          {live.map(({ ref, leaves }) => (
            <p key={ref}>{w.stays(ref, leaves)}</p>
          ))}
          {back.map(({ ref, state }) => (
            <p key={ref}>{state === 'approved' ? w.backApproved(ref) : w.back(ref, e.states[state])}</p>
          ))}
          {twoPeople && !asked ? <p>{w.takesTwo}</p> : null}
        </Note>
      </div>
    </>
  )
}

function Act({ join: { one, another, asked, twoPeople }, refusing }: { join: Join; refusing: boolean }) {
  const w = useWords(separationWords)
  const places = usePlaces()
  const here = places.separation(one?.id ?? '', another?.id ?? '')
  return (
    <ReasonedAct
      asked={asked}
      refusing={refusing}
      twoPeople={twoPeople}
      words={{
        reason: w.reason,
        hint: refusing ? w.reasonHintOne : w.reasonHint,
        waits: w.waitsForAnother,
        submit: twoPeople ? (asked ? w.confirm : w.propose) : w.doSeparate,
        refuse: asked?.own ? w.takeBack : w.refuse,
      }}
      refusal={`${here}/refusal`}
      back={<LinkButton to={refusing ? here : places.evidence}>{w.backToEvidence}</LinkButton>}
    />
  )
}
