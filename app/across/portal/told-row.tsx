import { Link } from '@remix-run/react'
import { caseWords } from '~/plan/cases/words'
import { paths } from '~/platform/paths'
import { useLocale, useWords } from '~/ui/locale'
import { PortalRow } from '~/ui/page'
import type { Told } from './told.server'

/** The newest cases of an enclave, with the way to all; nothing while there is none. */
export function ToldRow({ told, slug }: { told: readonly Told[]; slug: string }) {
  const c = useWords(caseWords)
  const locale = useLocale()
  if (told.length === 0) return null
  return (
    <PortalRow title={c.public.title}>
      <ul>
        {told.map((one) => (
          <li key={one.number} className="py-1">
            <Link to={paths.publicCase(slug, one.number)}>{one[locale]}</Link>{' '}
            <span className="text-13 text-ink-3">{one.on}</span>
          </li>
        ))}
      </ul>
      <p className="pt-3">
        <Link to={paths.publicCases(slug)}>{c.public.all}</Link>
      </p>
    </PortalRow>
  )
}
