import { ACCEPT } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { projectAct } from '~/landing/project-pages/project-act.server'
import { AREAS } from '~/landing/projects/area'
import { ReachForm } from '~/landing/projects/move.form'
import { reachStage } from '~/landing/projects/reach-stage.server'
import { nextStages, PROVEN_STAGES, type Stage } from '~/landing/projects/stages'
import type { LandingWords } from '~/landing/projects/words'
import { openItemsOfPage } from '~/landing/step-lists/lists.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { FilterLinks } from '~/ui/browse'
import { DateField, FileField, TextArea, TextField } from '~/ui/form'
import { Link } from '~/ui/link'
import { Note } from '~/ui/page'

export const handle = { files: 'own' }

/** Puts on record that a stage was reached; a registration asks for the company, too. */
const { loader, action, meta, Page } = projectAct({
  may: 'reach_stage',
  form: ReachForm,
  command: reachStage,
  at: {
    proof_missing: 'proof',
    unknown_file: 'proof',
    before_the_last: 'actualOn',
    items_open: 'openReason',
    uscc_format: 'landedUscc',
    uscc_needs_reason: 'landedUscc',
    uscc_elsewhere: 'landedUscc',
  },
  file: { field: 'proof', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  more: async (project, actor, { request }) => {
    const choices = nextStages(project.stage, project.premises)
    const asked = new URL(request.url).searchParams.get('stage')
    const stage = choices.find((one) => one === asked) ?? project.standing.next ?? notFound()
    const { enclaveId } = actor
    const step = project.stages.find((one) => one.stage === stage) ?? notFound()
    const open = await openItemsOfPage({ enclaveId, projectId: project.id }, step)
    return { choices, stage, open: open.map(({ zh, en }) => ({ zh, en })) }
  },
  name: (w) => w.stage,
  title: (w, { stage }) => w.reachTitle(w.stages[stage]),
  lead: (w, { stage }) => (w.stageHints as Partial<Record<Stage, string>>)[stage],
  send: (w, { stage }) => w.reach(w.stages[stage]),
  files: true,
  fields: (w, { project, area, slug, choices, stage, open, today }, locale) => {
    const others = choices.filter((choice) => choice !== stage)
    const needed = PROVEN_STAGES.includes(stage)
    const day = { label: w.actualOn, hint: w.actualHint(project.stageSince), min: project.stageSince }
    const proof = { label: w.proof, hint: needed ? w.proofHint.needed : w.proofHint.free, accept: ACCEPT }
    return (
      <>
        {others.length > 0 ? <Others w={w} at={AREAS[area].stage(slug, project.id)} others={others} /> : null}
        <input type="hidden" name="stage" value={stage} />
        {open.length > 0 ? (
          <div className="mb-4">
            <Note title={w.openItems}>
              {open.map((one) => one[locale]).join(locale === 'zh' ? '、' : ', ')}{' '}
              <Link to={paths.landingStep(slug, project.id, stage)}>{w.openList}</Link>
            </Note>
          </div>
        ) : null}
        <DateField name="actualOn" {...day} max={today} defaultValue={today} />
        {stage === 'registered' ? company(w) : null}
        {stage === 'registered' || stage === 'producing' ? (
          <TextField name="address" label={w.address} hint={w.addressHint} optional maxLength={200} />
        ) : null}
        <FileField name="proof" {...proof} note={fileWords[locale].accepted()} optional={!needed} />
        <TextArea name="note" label={w.note} optional rows={2} max={300} />
        <TextField name="nextStep" label={w.nextStep} hint={w.nextStepHint} optional maxLength={120} />
        {open.length > 0 ? (
          <TextField
            name="openReason"
            label={w.openReason}
            hint={w.openReasonHint}
            optional
            maxLength={200}
          />
        ) : null}
        {stage === 'registered' || stage === 'producing' ? (
          <div className="mb-4">
            <Note>{w.placeMoves[stage]}</Note>
          </div>
        ) : null}
      </>
    )
  },
})

/** In a standard factory the land stages may be passed over. */
function Others({ w, at, others }: { w: LandingWords; at: string; others: Stage[] }) {
  const items = others.map((other) => ({ to: `${at}?stage=${other}`, label: w.stages[other] }))
  return (
    <div className="mb-4">
      <p className="mb-1 text-13 text-ink-2">{w.otherStage}</p>
      <FilterLinks label={w.otherStage} items={items} />
    </div>
  )
}

const company = (w: LandingWords) => (
  <>
    <TextField name="landedName" label={w.landedName} maxLength={120} />
    <TextField name="landedUscc" label={w.landedUscc} maxLength={40} spellCheck={false} />
    <TextField name="usccReason" label={w.usccReason} hint={w.usccReasonHint} optional maxLength={200} />
  </>
)

export { loader, action, meta, Page as default }
