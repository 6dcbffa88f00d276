import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { portalWords } from './portal-words'
import type { waitsAhead } from './waiting'

/** How long each step that is still to come took others, beside what is promised. */
export function WaitsAhead({ waits }: { waits: ReturnType<typeof waitsAhead> }) {
  const w = useWords(portalWords)
  if (waits.length === 0) return null
  return (
    <section className="mt-6">
      <SectionHead title={w.waitsAhead} />
      <dl>
        {waits.map((wait) => (
          <div key={wait.key} className="border-b border-rule py-2">
            <dt className="text-13 text-ink-2">{w.waitNames[wait.key]}</dt>
            <dd>
              <b className="font-semibold">{w.days(wait.median)}</b>{' '}
              <span className="text-13 text-ink-3">{w.waitAhead(wait.low, wait.high, wait.promise)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-12 text-ink-3">{w.waitsAheadNote}</p>
    </section>
  )
}
