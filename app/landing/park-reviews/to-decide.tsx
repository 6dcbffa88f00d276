import { paths } from '~/platform/paths'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { StatusWord } from '~/ui/status'
import type { parksToDecide } from './queries.server'
import { parkReviewWords } from './words'

type Props = { slug: string; parks: Awaited<ReturnType<typeof parksToDecide>> }

/** Parks under observation, and those on which the rule asks for a decision. */
export function ToDecide({ slug, parks }: Props) {
  const w = useWords(parkReviewWords)
  const locale = useLocale()
  if (parks.length === 0) return null
  return (
    <section className="mb-6">
      <SectionHead level={3} title={w.toDecide} />
      <ul>
        {parks.map(({ id, zh, en, observation, settled }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-3 border-b border-rule py-2"
          >
            <Link to={paths.parkPage(slug, id)}>{locale === 'zh' ? zh : en}</Link>
            {observation ? (
              observation.days >= 0 ? (
                <StatusWord shape="soon" wrap>
                  {w.observed(observation.until, observation.days)}
                </StatusWord>
              ) : (
                <StatusWord shape="late" wrap>
                  {w.observationOver(observation.until)}
                </StatusWord>
              )
            ) : (
              <StatusWord shape={settled ? 'late' : 'soon'} wrap>
                {settled ? w.ruleMet : w.ruleMetSoon}
              </StatusWord>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
