import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { ACCEPT } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { AREAS, areaOf } from '~/landing/projects/area'
import { ReachForm } from '~/landing/projects/move.form'
import { ProjectForm } from '~/landing/projects/project-form'
import { project } from '~/landing/projects/queries.server'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { fieldOf, refusalWords } from '~/landing/projects/refusal-words'
import { nextStages, PROVEN_STAGES } from '~/landing/projects/stages'
import { landingWords } from '~/landing/projects/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { inLocale } from '~/shared/words'
import { FilterLinks } from '~/ui/browse'
import { DateField, FileField, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(landingWords, (w) => w.stage)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const found = await project(actor, params.projectId ?? '', today(), localeOf(request))
  const choices = nextStages(found.stage, found.premises)
  const asked = new URL(request.url).searchParams.get('stage')
  const stage = choices.find((one) => one === asked) ?? found.standing.next ?? notFound()
  return json({ project: found, area, choices, stage, today: today() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const area = areaOf(request.url)
  const actor = await requireActor(request, { roles: AREAS[area].roles, enclave: params.enclave })
  const locale = localeOf(request)
  const formData = await request.formData()
  const notTaken = formData.get('proof.error')
  formData.delete('proof.error')
  const submission = parseWithZod(formData, { schema: ReachForm })
  if (typeof notTaken === 'string') {
    const reasons: Record<string, string> = inLocale(fileWords, locale).refusal
    return refused(submission, reasons[notTaken] ?? notTaken, 'proof')
  }
  if (submission.status !== 'success') return invalid(submission)
  const id = params.projectId ?? ''
  const outcome = await reachStage(actor, id, submission.value, now())
  if (!outcome.ok) {
    return refused(submission, refusalWords(inLocale(landingWords, locale), outcome), fieldOf(outcome))
  }
  return redirect(AREAS[area].project(actor.enclaveSlug, id))
}

/** Puts on record that a stage was reached; a registration asks for the company, too. */
export default function ReachStage() {
  const { project: one, area, choices, stage, today } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const enclave = useParams().enclave ?? ''
  const w = useWords(landingWords)
  const f = useWords(fileWords)
  const needed = PROVEN_STAGES.includes(stage)
  const labels = {
    ...{ actualOn: w.actualOn, proof: w.proof, landedName: w.landedName, landedUscc: w.landedUscc },
    ...{ usccReason: w.usccReason, address: w.address, note: w.note, nextStep: w.nextStep },
  }
  const others = choices.filter((choice) => choice !== stage)
  const hints: Partial<Record<string, string>> = w.stageHints
  const title = w.reachTitle(w.stages[stage])
  const address = AREAS[area].stage(enclave, one.id)
  return (
    <ProjectForm
      {...{ project: one, area, enclave, title, reply, labels }}
      sub={hints[stage]}
      submit={w.reach(w.stages[stage])}
      files
    >
      {others.length > 0 ? (
        <div className="mb-4">
          <p className="mb-1 text-13 text-ink-2">{w.otherStage}</p>
          <FilterLinks
            label={w.otherStage}
            items={others.map((other) => ({ to: `${address}?stage=${other}`, label: w.stages[other] }))}
          />
        </div>
      ) : null}
      <input type="hidden" name="stage" value={stage} />
      <DateField
        name="actualOn"
        label={w.actualOn}
        hint={w.actualHint(one.stageSince)}
        min={one.stageSince}
        max={today}
        defaultValue={today}
      />
      {stage === 'registered' ? (
        <>
          <TextField name="landedName" label={w.landedName} maxLength={120} />
          <TextField name="landedUscc" label={w.landedUscc} maxLength={40} spellCheck={false} />
          <TextField
            name="usccReason"
            label={w.usccReason}
            hint={w.usccReasonHint}
            optional
            maxLength={200}
          />
        </>
      ) : null}
      {stage === 'registered' || stage === 'producing' ? (
        <TextField name="address" label={w.address} hint={w.addressHint} optional maxLength={200} />
      ) : null}
      <FileField
        name="proof"
        label={w.proof}
        hint={needed ? w.proofHint.needed : w.proofHint.free}
        note={f.accepted()}
        accept={ACCEPT}
        optional={!needed}
      />
      <TextArea name="note" label={w.note} optional rows={2} max={300} />
      <TextField name="nextStep" label={w.nextStep} hint={w.nextStepHint} optional maxLength={120} />
      {stage === 'registered' || stage === 'producing' ? (
        <div className="mb-4">
          <Note>{w.placeMoves[stage]}</Note>
        </div>
      ) : null}
    </ProjectForm>
  )
}
