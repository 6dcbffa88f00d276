import type { SerializeFrom } from '@remix-run/node'
import { todayWords } from '~/across/today/words'
import { dateOfDay, dayInWords } from '~/shared/days'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import type { OfficeToday } from './today.server'
import { officeWords } from './words'

/** The day in words, and how much of what waits is the reader's and late. */
export function OfficeHead({ read, name }: { read: SerializeFrom<OfficeToday>; name: string }) {
  const { today, ours } = read
  const w = useWords(officeWords)
  const { headline, weekdays } = useWords(todayWords)
  const weekday = weekdays[dateOfDay(today).getUTCDay()] ?? ''
  return (
    <PageHead
      large
      title={headline(dayInWords(today, useLocale()), weekday)}
      sub={w.sub(name, ours.count, ours.late, ours.today)}
    />
  )
}
