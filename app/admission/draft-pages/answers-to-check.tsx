import { paths } from '~/platform/paths'
import { fieldId } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import type { Answered } from '~/admission/case-file/founder-view.server'
import { words } from '../applications/words'

type Props = {
  applicationRef: string
  sections: { key: string; title: string; answers: Answered[] }[]
  papers: { code: string; title: string; names: string[] }[]
}

/** Everything that is about to be handed in, section by section, each line with the way to change it. */
export function AnswersToCheck({ applicationRef: ref, sections, papers }: Props) {
  const w = useWords(words)
  return (
    <>
      {sections.map(({ key, title, answers }) => (
        <section key={key} className="mb-8">
          <SectionHead title={title} />
          <dl>
            {answers.map((one) => (
              <Line
                key={one.key}
                name={one.question}
                value={one.answer}
                to={`${paths.mySection(ref, key)}#${fieldId(one.key)}`}
              />
            ))}
          </dl>
        </section>
      ))}
      <section className="mb-8">
        <SectionHead title={w.papers} />
        <dl>
          {papers.map(({ code, title, names }) => (
            <Line
              key={code}
              name={title}
              value={names.length > 0 ? names.join('\n') : null}
              to={`${paths.myPapers(ref)}#paper-${code}`}
              none={w.none}
            />
          ))}
        </dl>
      </section>
    </>
  )
}

type LineProps = { name: string; value: string | null; to: string; none?: string }

function Line({ name, value, to, none }: LineProps) {
  const w = useWords(words)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-2">
      <dt className="text-13 text-ink-2">{name}</dt>
      <dd className="row-span-2 self-center">
        <Link to={to} className="inline-block min-h-6 text-14" aria-label={w.changeNamed(name)}>
          {w.changeAnswer}
        </Link>
      </dd>
      <dd className={value === null ? 'text-ink-3' : 'min-w-0 wrap-anywhere whitespace-pre-line'}>
        {value ?? none ?? w.notAnswered}
      </dd>
    </div>
  )
}
