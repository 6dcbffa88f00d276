import type { Actor } from '~/ground/people/actor'
import type { Day } from '~/shared/days'
import type { Locale } from '~/shared/words'

/** Who asks for a table, under which conditions, on which day and in which language. */
export type Asked = { actor: Actor; query: URLSearchParams; today: Day; locale: Locale }
