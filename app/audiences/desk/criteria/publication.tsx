import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ABILITIES } from '~/ground/criteria/abilities'
import { CriteriaAct } from '~/setup/criteria-rules/act-form'
import { publishSet } from '~/setup/criteria-sets/publish-set.server'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { PublishForm } from '~/setup/criteria-rules/rule.form'
import { publicationView } from '~/setup/criteria-sets/set-view.server'
import { ReasonInSpite, UnaskedNote } from '~/setup/criteria-sets/unasked-note'
import { criteriaWords } from '~/ground/criteria/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { DateField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(criteriaWords, (w) => w.publication.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.publish, enclave: params.enclave })
  const record = await criteriaSetOf(actor, params.setId)
  const { id, code, version } = record
  const view = await publicationView(actor, record, today())
  return json({ slug: actor.enclaveSlug, set: { id, code, version }, today: today(), ...view })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ABILITIES.publish, enclave: params.enclave })
  const { id } = await criteriaSetOf(actor, params.setId)
  const submission = parseWithZod(await request.formData(), { schema: PublishForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await publishSet(actor, id, submission.value, now())
  if (outcome.ok) return redirect(paths.deskCriteriaSet(actor.enclaveSlug, id))
  const w = inLocale(criteriaWords, localeOf(request))
  const isDay = outcome.reason.startsWith('day_')
  const field = isDay ? 'effectiveFrom' : outcome.reason === 'not_asked' ? 'reason' : undefined
  return refused(submission, w.refusals[outcome.reason] ?? outcome.reason, field)
}

export default function CriteriaPublication() {
  const { slug, set, today, gaps, replayed, subscribers, keep } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(criteriaWords).publication
  return (
    <CriteriaAct
      {...{ slug, set, reply, title: w.title, lead: w.lead, act: w.act, labels: { effectiveFrom: w.day } }}
    >
      <UnaskedNote title={w.unaskedTitle} gaps={gaps} note={w.unaskedNote} />
      <DateField name="effectiveFrom" label={w.day} hint={w.dayHint} min={today} />
      <div className="mb-6">
        <Note>
          <p>{w.subscribers(subscribers)}</p>
          {replayed.total > 0 ? <p>{w.replayed(replayed.total, replayed.open, replayed.before)}</p> : null}
          {keep.map(({ number, code }) => (
            <p key={number}>{w.keep(number, code)}</p>
          ))}
        </Note>
      </div>
      <ReasonInSpite gaps={gaps} />
    </CriteriaAct>
  )
}
