import { linesFrom } from '~/ground/firm-line/line.server'
import type { Actor } from '~/ground/people/actor'
import { EXIT_WAYS } from '~/residence/tenancies/vocabulary'
import type { Day } from '~/shared/days'
import { readFirms, type Narrowing } from './list-sql.server'

const PAGE = 40
export type FirmQuery = Narrowing & { after: string; before: string }

/** One page of the firms an actor sees, newest number first, each with its line and its term. */
export async function firmList(actor: Actor, query: FirmQuery, today: Day) {
  const { after, before } = query
  const backwards = before !== ''
  const { firms, lines, ...counted } = await readFirms(actor, query, { take: PAGE + 1, after, before })
  const more = firms.length > PAGE
  const page = backwards ? firms.slice(0, PAGE).reverse() : firms.slice(0, PAGE)
  const stations = linesFrom(lines, today)
  return {
    ...counted,
    size: PAGE,
    next: backwards || more ? (page.at(-1)?.ref ?? null) : null,
    previous: (backwards ? more : after !== '') ? (page[0]?.ref ?? null) : null,
    firms: page.map(
      ({ id, ref, name, track, product, applicationState, outcome, tenancyState, exitWay, endsOn }) => ({
        id,
        ref,
        name,
        track,
        product,
        application: outcome === 'declined' ? 'declined' : applicationState,
        line: stations.get(id) ?? [],
        tenancyState,
        exitWay: exitWay ? EXIT_WAYS.of(exitWay) : null,
        endsOn,
      }),
    ),
  }
}
