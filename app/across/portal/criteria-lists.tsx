import { useWords } from '~/ui/locale'
import type { CriteriaWords } from './criteria-words'
import { portalWords } from './portal-words'

/** The conditions of both tracks side by side. */
export function CriteriaLists({
  criteria,
  home,
  host,
}: {
  criteria: CriteriaWords
  home: string
  host: string
}) {
  const w = useWords(portalWords)
  return (
    <>
      <div className="grid gap-x-12 gap-y-7 md:grid-cols-2">
        <CriteriaOf title={w.trackA(host)} lines={criteria.A} />
        <CriteriaOf title={w.trackB(home)} lines={criteria.B} />
      </div>
      <p className="mt-4 text-ink-2">{w.anyway}</p>
    </>
  )
}

function CriteriaOf({ title, lines }: { title: string; lines: CriteriaWords['A'] }) {
  const w = useWords(portalWords)
  return (
    <section>
      <h3 className="mb-3 flex flex-wrap items-baseline gap-x-2.5 text-16">
        {title}
        <span className="text-13 font-normal text-ink-3">{w.allMust}</span>
      </h3>
      <ol>
        {lines.map((line, index) => (
          <li
            key={line.code}
            className="grid grid-cols-[36px_minmax(0,1fr)] border-b border-rule py-3.5 first:pt-0"
          >
            <span className="text-16 text-ink-3" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              {line.words}
              <div className="mt-0.5 text-12 text-ink-3">{line.clause}</div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
