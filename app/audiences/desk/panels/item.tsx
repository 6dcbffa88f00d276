import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Findings } from '~/admission/applications/file-parts'
import { applicationFile } from '~/admission/case-file/file.server'
import { groundsFor } from '~/admission/decisions/grounds.server'
import { ItemFields } from '~/admission/panels/item-form'
import { itemOn } from '~/admission/panels/item.server'
import { PanelActPage } from '~/admission/panels/panel-parts'
import { ItemForm } from '~/admission/panels/record-item.form'
import { recordItem } from '~/admission/panels/record-item.server'
import { panelWords } from '~/admission/panels/words'
import { requireActor } from '~/ground/people/guard.server'
import { barText, refusalText } from '~/admission/phases/bar-text'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ReviewScores } from '~/admission/reviews/review-scores'
import { scoresFor } from '~/admission/reviews/scores.server'
import { inLocale } from '~/shared/words'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(panelWords, (w) => w.record)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { panel, item, tied } = await itemOn(actor, params.panelId, params.applicationId, today())
  const locale = localeOf(request)
  const [file, grounds, scores] = await Promise.all([
    applicationFile(actor, item.applicationId, today(), locale),
    groundsFor(actor, item.applicationId, locale),
    scoresFor(actor, item.applicationId),
  ])
  const { findings } = file
  const barred = file.bars.decide ? barText(file.bars.decide, locale) : null
  return json({
    slug: actor.enclaveSlug,
    role: actor.role,
    panel,
    item,
    tied,
    findings,
    grounds,
    scores,
    barred,
  })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { panel, item } = await itemOn(actor, params.panelId, params.applicationId, today())
  const submission = parseWithZod(await request.formData(), { schema: ItemForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await recordItem(actor, panel.id, item.applicationId, submission.value, now())
  const w = inLocale(panelWords, localeOf(request))
  if (!outcome.ok) return refused(submission, refusalText(outcome, w.refusals, localeOf(request)))
  return redirect(paths.deskPanel(actor.enclaveSlug, panel.id))
}

/** One file before the meeting: its scores and findings at the right, the joint decision at the left. */
export default function Item() {
  const { slug, role, panel, item, tied, findings, grounds, scores, barred } = useLoaderData<typeof loader>()
  const w = useWords(panelWords)
  return (
    <PanelActPage
      wide
      {...{ panel, slug, role, step: 'record' as const }}
      title={`${item.position} · ${item.firmName}`}
      lead={`${item.ref} · ${w.median} ${item.median}`}
      reply={useActionData<typeof action>()}
      labels={{
        outcome: w.decision,
        cites: w.grounds,
        reasons: w.reasons,
        manner: w.manner,
        rank: w.rank,
        votesFor: w.votesFor,
        votesAgainst: w.votesAgainst,
        votesAbstained: w.votesAbstained,
        left: w.left,
        leftReason: w.leftReason,
      }}
    >
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          {barred ? <Note title={barred} /> : null}
          <ItemFields {...{ slug, panel, item, tied }} grounds={grounds.options} />
        </div>
        <div className="min-w-0">
          <ReviewScores scores={scores} />
          <Findings findings={findings} />
        </div>
      </div>
    </PanelActPage>
  )
}
