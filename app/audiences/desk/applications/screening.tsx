import { useActionData, useLoaderData } from '@remix-run/react'
import { onFile } from '~/admission/case-file/file-act.server'
import { act } from '~/mechanism/act.server'
import { ActPage } from '~/admission/case-file/act-page'
import { actWords } from '~/admission/applications/act-words'
import { ACT_PATHS } from '~/admission/applications/acts'
import { FindingForm } from '~/admission/findings/adjust-finding.form'
import { adjustFinding } from '~/admission/findings/adjust-finding.server'
import { deskWords } from '~/admission/applications/desk-words'
import { Answers, Papers } from '~/admission/application-pages/file-parts'
import { FindingEditor } from '~/admission/findings/finding-editor'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(actWords, (w) => w.screening.title)

/** Sets one verdict by hand; the address says which criterion is being adjusted. */
const { loader, action } = act(
  onFile({
    form: FindingForm,
    command: adjustFinding,
    words: deskWords,
    more: (_, __, { request }) => ({ adjusting: new URL(request.url).searchParams.get('adjust') }),
    to: ({ enclaveSlug }, id, { criterion }) =>
      `${paths.deskScreening(enclaveSlug, id)}#finding-${criterion}`,
  }),
)

export { loader, action }

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
