import { attempt } from '~/ground/accounts/attempts.server'
import { refuse, type Outcome } from '~/shared/outcome'

/** Runs what may carry a late code; whoever has tried too many codes waits. */
export async function tryLateCode<T, R extends string>(
  { userId }: { userId: string },
  code: string | undefined,
  work: () => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | 'late_too_often'>> {
  const tried = code ? await attempt('late_code', userId) : null
  return tried && !tried.ok ? refuse('late_too_often', { minutes: tried.minutes }) : work()
}
