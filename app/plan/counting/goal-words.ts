import { defineWords, type Locale } from '~/shared/words'
import type { Better } from './vocabulary'

type Goal = { strict: boolean; better: Better }

const words = defineWords({
  more: {
    any: (value: string) => [value, value],
    strict: (value: string) => [`超过 ${value}`, `over ${value}`],
  },
  less: {
    any: (value: string) => [`不超过 ${value}`, `at most ${value}`],
    strict: (value: string) => [`低于 ${value}`, `under ${value}`],
  },
})

/** A target or a limit as people say it, beside its figure: 超过 10, 不超过 5. */
export function goalSaid({ strict, better }: Goal, value: string, locale: Locale): string {
  return words[locale][better][strict ? 'strict' : 'any'](value)
}
