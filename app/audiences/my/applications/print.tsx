import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { draftOf } from '~/admission/drafts/draft-view.server'
import { founderView } from '~/admission/case-file/founder-view.server'
import { requireOwn } from '~/admission/drafts/own.server'
import { recordWords } from '~/admission/case-file/record-words'
import { words } from '~/admission/applications/words'
import { formatSize } from '~/ground/files/kinds'
import { IDENTITY_FIELDS } from '~/ground/firms/identity'
import { identityFromJson } from '~/ground/records/firm-json'
import { identityOf } from '~/ground/firms/identity.server'
import { identityInWords, identityWords } from '~/ground/firms/identity-words'
import { intakeWords } from '~/ground/forms/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.ref ?? ''} · ${data?.firmName ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const day = today()
  const locale = localeOf(request)
  const { rules } = await draftOf(own, day, locale)
  const identity = identityFromJson(own.application.identity) ?? identityOf(own.application.firm)
  const now = identityOf(own.application.firm)
  // After a decision the register may say something else than the file was judged by: then no judgement is printed.
  const isAsJudged = identity.foundedOn === now.foundedOn && identity.industryCode === now.industryCode
  return json({
    ...(await founderView(own, day, locale)),
    printedOn: day,
    identity,
    rules: isAsJudged ? rules : [],
  })
}

/** The whole application on paper: every answer, every paper, what was asked and decided. */
export default function PrintPage() {
  const view = useLoaderData<typeof loader>()
  const w = useWords(words)
  const rw = useWords(recordWords)
  const iw = useWords(intakeWords)
  const register = useWords(identityWords)
  const locale = useLocale()
  return (
    <article className="max-w-[720px] pt-6">
      <p className="no-print mb-4 text-13 text-ink-2">
        <Link to={paths.myApplication(view.ref)}>{rw.back}</Link> · {rw.printHint}
      </p>
      <h1 className="text-24">{rw.printTitle}</h1>
      <p className="mb-4 text-13 text-ink-2">
        {view.status.where} · {rw.printedOn(view.printedOn)}
      </p>
      <KeyValues
        items={[
          { label: w.ref, value: <span className="code">{view.ref}</span> },
          ...IDENTITY_FIELDS.filter((field) => view.identity[field] !== '').map((field) => ({
            label: register.field[field],
            value: identityInWords(field, view.identity[field], locale),
          })),
          { label: w.intake, value: iw.intake(view.intakeNumber) },
          { label: w.submittedOn, value: view.submittedOn ?? w.noneYet },
        ]}
      />
      {view.sections.map((section) => (
        <section key={section.key} className="mt-8">
          <SectionHead title={section.title} />
          <dl>
            {section.answers.map(({ key, question, answer }) => (
              <div
                key={key}
                className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[220px_minmax(0,1fr)] print:grid-cols-[5cm_minmax(0,1fr)]"
              >
                <dt className="text-13 text-ink-2">{question}</dt>
                <dd
                  className={answer === null ? 'text-ink-3' : 'min-w-0 wrap-break-word whitespace-pre-line'}
                >
                  {answer ?? w.notAnswered}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className="mt-8">
        <SectionHead title={rw.papers} />
        <ul>
          {view.papers.map((paper) => (
            <li key={paper.id} className="border-b border-rule py-1.5">
              {paper.title}
              {w.colon}
              {paper.name} <span className="text-13 text-ink-3">{formatSize(paper.size)}</span>
            </li>
          ))}
        </ul>
        {view.papers.length === 0 ? <p className="text-ink-3">{w.none}</p> : null}
      </section>
      <section className="mt-8" hidden={view.rules.length === 0}>
        <SectionHead title={rw.judged} />
        <ul>
          {view.rules.map((rule) => (
            <li key={rule.code} className="break-inside-avoid border-b border-rule py-1.5">
              {rule.words}
              {w.colon}
              {(rule.severity === 'must' ? w.verdict : w.bonus)[rule.state]}
              <span className="block text-13 text-ink-2">{rule.why}</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
