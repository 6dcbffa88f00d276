import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { ACT_PATHS } from '~/admission/applications/acts'
import { FindingForm } from '~/admission/findings/adjust-finding.form'
import { adjustFinding } from '~/admission/findings/adjust-finding.server'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { Answers, Papers } from '~/admission/applications/file-parts'
import { FindingEditor } from '~/admission/findings/finding-editor'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.screening.title)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  return json({ slug: actor.enclaveSlug, file, adjusting: new URL(request.url).searchParams.get('adjust') })
}

/** Sets one verdict by hand; the address says which criterion is being adjusted. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const file = await applicationFile(actor, params.applicationId, today(), localeOf(request))
  const submission = parseWithZod(await request.formData(), { schema: FindingForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await adjustFinding(actor, file.id, submission.value, now())
  const w = inLocale(deskWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(`${paths.deskScreening(actor.enclaveSlug, file.id)}#finding-${outcome.value.criterion}`)
}

export default function Screening() {
  const { slug, file, adjusting } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(actWords)
  const next = file.acts.filter((act) => act === 'refer' || act === 'ask_correction')
  return (
    <ActPage
      wide
      file={file}
      slug={slug}
      act="screen"
      title={w.screening.title}
      lead={w.screening.lead}
      reply={reply}
      labels={{ verdict: w.screening.verdict, note: w.screening.note }}
    >
      <div className="grid gap-x-14 lg:grid-cols-2">
        <div className="mb-10 min-w-0">
          <SectionHead title={w.screening.criteria} />
          {file.findings.map((finding) => (
            <FindingEditor
              key={finding.code}
              finding={finding}
              open={finding.code === adjusting}
              reply={reply}
              to={`?adjust=${finding.code}#finding-${finding.code}`}
            />
          ))}
          {next.length > 0 ? (
            <section className="mt-8">
              <SectionHead title={w.screening.then} />
              <div className="acts">
                {next.map((act) => (
                  <LinkButton
                    key={act}
                    variant={act === 'refer' ? 'primary' : 'secondary'}
                    to={ACT_PATHS[act](slug, file.id)}
                  >
                    {w.acts[act]}
                  </LinkButton>
                ))}
              </div>
            </section>
          ) : null}
        </div>
        <div className="min-w-0">
          <Papers papers={file.papers} />
          <Answers sections={file.sections} />
        </div>
      </div>
    </ActPage>
  )
}
