import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { SetupView } from './path-view.server'
import { PLACE_OF } from './step-table'
import { STEP_OF, type Check } from './steps'
import { pathWords } from './words'

/** What is missing before an enclave can be published, and what it had better have. */
export function MissingList({ view: { slug, missing } }: { view: SetupView }) {
  const w = useWords(pathWords)
  const list = (checks: readonly Check[]) => (
    <ul className="mb-4">
      {checks.map((check) => {
        const place = check === 'kinds' ? paths.adminKinds : PLACE_OF[STEP_OF[check]]
        return (
          <li key={check} className="flex justify-between gap-4 border-b border-rule py-2">
            <span>{w.checks[check]}</span>
            {place ? <Link to={place(slug)}>{w.go}</Link> : null}
          </li>
        )
      })}
    </ul>
  )
  return (
    <section className="mb-6">
      <SectionHead title={w.must} />
      {missing.must.length > 0 ? list(missing.must) : <StatusWord shape="yes">{w.mustNone}</StatusWord>}
      {missing.advised.length > 0 ? (
        <div className="mt-6">
          <SectionHead title={w.advised} />
          <p className="mb-2 text-ink-2">{w.advisedText}</p>
          {list(missing.advised)}
        </div>
      ) : null}
    </section>
  )
}
