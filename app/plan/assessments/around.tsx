import type { Area } from '~/plan/counting/area'
import { paths } from '~/platform/paths'
import { stampOf } from '~/shared/days'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { AssessmentPage } from './queries.server'
import { ASSESSMENT_STATES } from './vocabulary'
import { assessmentWords } from './words'

type Page = Pick<AssessmentPage, 'year' | 'isOver' | 'versions' | 'shown'> & {
  slug: string
  area: Area
  may: { submit: boolean; decide: boolean }
}

/** What may be done with an assessment on its page: only its newest version is acted on. */
export function AssessmentActs({ page }: { page: Page }) {
  const { slug, area, year, isOver, may, versions, shown } = page
  const w = useWords(assessmentWords)
  const [newest] = versions
  const waits = newest?.state === 'submitted'
  const isNewest = shown !== null && shown.version === newest?.version
  const version = shown?.version ?? null
  return (
    <>
      {isNewest && waits && may.decide ? (
        <LinkButton to={paths.assessmentDecision(slug, String(year))} variant="primary">
          {w.decide}
        </LinkButton>
      ) : null}
      {isOver && !waits && may.submit ? (
        <LinkButton
          to={paths.assessmentSubmission(slug, String(year))}
          variant={newest?.state === 'confirmed' ? undefined : 'primary'}
        >
          {newest?.state === 'confirmed' ? w.correct : w.submit}
        </LinkButton>
      ) : null}
      {shown ? (
        <LinkButton to={`${paths.assessment(area, slug, String(year))}?version=draft`}>
          {w.draftLink}
        </LinkButton>
      ) : null}
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className="btn btn-secondary"
          href={paths.assessmentFile(area, slug, String(year), format, version)}
        >
          {w[format]}
        </a>
      ))}
    </>
  )
}

type Versions = { versions: AssessmentPage['versions']; toVersion: (version: number) => string }

/** Every version of a year, the newest first, with who handed it in, who answered, and why. */
export function AssessmentVersions({ versions, toVersion }: Versions) {
  const w = useWords(assessmentWords)
  if (versions.length === 0) return null
  return (
    <section className="mt-8 max-w-200 no-print">
      <SectionHead title={w.versions} />
      <ul>
        {versions.map(({ version, state, total, grade, reason, note, ...one }) => (
          <li key={version} className="border-b border-rule py-2">
            <Link to={toVersion(version)}>{w.version(version)}</Link>{' '}
            <StatusWord shape={ASSESSMENT_STATES.shapeOf(state)}>{w.states[state]}</StatusWord>{' '}
            {w.submitSum(total, w.grades[grade])}
            <span className="block text-13 text-ink-2">
              {w.submittedBy(one.submittedBy, stampOf(one.submittedAt))}
              {state === 'confirmed'
                ? ` · ${w.confirmedBy(one.decidedBy, stampOf(one.decidedAt), note)}`
                : null}
              {state === 'returned'
                ? ` · ${w.returnedBy(one.decidedBy, stampOf(one.decidedAt), note)}`
                : null}
            </span>
            {reason ? <span className="block text-13">{w.correctedFor(reason)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
