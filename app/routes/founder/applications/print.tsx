import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { founderView } from '~/applications/founder-view.server'
import { requireOwn } from '~/applications/own.server'
import { recordWords } from '~/applications/record-words'
import { words } from '~/applications/words'
import { formatSize } from '~/files/kinds'
import { intakeWords } from '~/intakes/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { KeyValues, SectionHead } from '~/ui/page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.ref ?? ''} · ${data?.firmName ?? ''}` },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const own = await requireOwn(request, params.ref)
  const day = today()
  return json({ ...(await founderView(own, day, localeOf(request))), printedOn: day })
}

/** The whole application on paper: every answer, every paper, what was asked and decided. */
export default function PrintPage() {
  const view = useLoaderData<typeof loader>()
  const w = useWords(words)
  const rw = useWords(recordWords)
  const iw = useWords(intakeWords)
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
          { label: w.firm, value: view.firmName },
          { label: w.intake, value: iw.intake(view.intakeNumber) },
          { label: w.submittedOn, value: view.submittedOn ?? w.noneYet },
        ]}
      />
      {view.sections.map((section) => (
        <section key={section.key} className="mt-8">
          <SectionHead title={section.title} />
          <dl>
            {section.answers.map(({ key, question, answer }) => (
              <div key={key} className="crit border-b border-rule py-2">
                <dt className="text-13 text-ink-2">{question}</dt>
                <dd className={answer === null ? 'text-ink-3' : 'whitespace-pre-line'}>
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
    </article>
  )
}
