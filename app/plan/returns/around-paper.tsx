import { stampOf } from '~/shared/days'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { Finding, SoftCheck } from './checks'
import { RETURN_STATES } from './vocabulary'
import { returnWords } from './words'
import type { ReturnPage } from './queries.server'

type Checked = { findings: readonly Finding[]; explanations: Partial<Record<SoftCheck, string>> }

/** What does not agree, at which firms, and how it was explained. */
export function ChecksList({ findings, explanations }: Checked) {
  const w = useWords(returnWords)
  return (
    <section className="mt-8 max-w-200">
      <SectionHead title={w.checked} />
      {findings.length === 0 ? <p>{w.allAgree}</p> : null}
      <ul>
        {findings.map(({ check, firms }) => (
          <li key={check} className="border-b border-rule py-2">
            <span className="font-semibold">{w.checks[check]}</span>
            {firms.length > 0 ? (
              <span className="block text-13 text-ink-2">{w.atFirms(namesIn(firms))}</span>
            ) : null}
            {explanations[check as SoftCheck] ? (
              <span className="block">{explanations[check as SoftCheck]}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

export const namesIn = (firms: readonly { name: string }[]) => firms.map(({ name }) => name)

type Versions = { versions: ReturnPage['versions']; toVersion: (version: number) => string }

/** Every version of a year, the newest first, with who handed it in, who decided it, and why. */
export function VersionsList({ versions, toVersion }: Versions) {
  const w = useWords(returnWords)
  if (versions.length === 0) return null
  return (
    <section className="mt-8 max-w-200 no-print">
      <SectionHead title={w.versions} />
      <ul>
        {versions.map(({ version, state, reason, note, ...one }) => (
          <li key={version} className="border-b border-rule py-2">
            <Link to={toVersion(version)}>{w.version(version)}</Link>{' '}
            <StatusWord shape={RETURN_STATES.shapeOf(state)}>{w.states[state]}</StatusWord>
            <span className="block text-13 text-ink-2">
              {w.submittedBy(one.submittedBy, stampOf(one.submittedAt))}
              {state === 'approved' ? ` · ${w.approvedBy(one.decidedBy, stampOf(one.decidedAt))}` : null}
              {state === 'sent_back'
                ? ` · ${w.sentBackBy(one.decidedBy, stampOf(one.decidedAt), note)}`
                : null}
            </span>
            {reason ? <span className="block text-13">{w.correctedFor(reason)}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
