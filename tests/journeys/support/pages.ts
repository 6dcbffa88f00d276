import { ENCLAVE } from './founder'
import type { Reader } from './reader'

/** A page, or the first page behind a list whose address looks so, with what is asked of it. */
type Place = string | { from: string; like: RegExp; then?: string[] }

const desk = (path = '') => `/desk/${ENCLAVE}${path}`
const bureau = (path = '') => `/bureau/${ENCLAVE}${path}`
const park = (path = '') => `/park/${ENCLAVE}${path}`
const review = (path = '') => `/review/${ENCLAVE}${path}`
const admin = (path = '') => `/admin/${ENCLAVE}${path}`
const ID = '[0-9a-f]{8}-[0-9a-f-]{27}'
const behind = (from: string, pattern: string, ...then: string[]): Place => ({
  from,
  like: new RegExp(`^${pattern}$`),
  then: ['', ...then],
})
const file = desk(`/applications/${ID}`)
const CHECK = 'track=A&run=1&staff=11&rd_staff=2&founded_on=2026-01-01&ip_status=granted'

/** Who looks at what. */
export const PAGES: Record<string, Place[]> = {
  visitor: [
    '/',
    `/${ENCLAVE}`,
    `/${ENCLAVE}/criteria`,
    `/${ENCLAVE}/check`,
    `/${ENCLAVE}/check?${CHECK}`,
    `/${ENCLAVE}/notices`,
    '/sign-in',
    '/sign-up',
    '/reset-password',
  ],
  founder: [
    '/my',
    '/my/firm',
    '/my/firm/figures',
    '/my/applications/new',
    '/account',
    ...['hnte', 'patent', 'talent', 'contract'].map((kind) => `/my/firm/records/new/${kind}`),
    behind('/my/firm', `/my/firm/records/${ID}/withdrawal`),
    behind('/my', '/my/applications/[A-Z]+-.*'),
  ],
  newcomer: [
    behind('/my', '/my/applications/[A-Z]+-.*', '/form/firm', '/papers', '/submission', '/withdrawal'),
  ],
  officer: [
    desk(),
    desk('/applications'),
    desk('/firms'),
    desk('/kpi'),
    desk('/evidence'),
    desk('/letters'),
    desk('/space'),
    desk('/landing'),
    desk('/landing/new'),
    desk('/intakes'),
    desk('/intakes/new'),
    desk('/experts'),
    desk('/applications/assignment'),
    behind(desk('/experts'), desk(`/experts/${ID}`), '/profile', '/links/new'),
    behind(desk('/applications?state=submitted'), file, '/acceptance'),
    behind(desk('/applications?state=screening'), file, '/screening', '/correction', '/referral'),
    behind(desk('/firms?filter=resident'), desk(`/firms/${ID}`), '/figures', '/places'),
    behind(desk('/space/4?unit=403'), desk(`/space/units/${ID}/(lease|hold)`)),
    desk('/space/4?unit=403'),
    behind(desk('/landing'), desk(`/landing/${ID}`), '/stage', '/plan', '/blocker'),
    desk('/kpi/patents'),
    behind(desk('/kpi/patents'), desk(`/evidence/${ID}`)),
  ],
  director: [
    behind(desk('/applications?turn=director'), file, '/decision'),
    behind(desk('/firms?filter=resident'), desk(`/firms/${ID}`), '/graduation', '/exit'),
  ],
  expert1: [
    review(),
    review('/profile'),
    review('/profile/links/new'),
    '/asked/answered-long-ago',
    behind(review(), review(`/${ID}`), '/recusal'),
  ],
  expert3: [review()],
  bureau: [
    bureau(),
    bureau('/indicators/tech_trade'),
    bureau('/landing'),
    bureau('/firms'),
    bureau('/evidence'),
    bureau('/applications'),
    behind(bureau('/evidence'), bureau(`/evidence/${ID}`), '/approval', '/return'),
    behind(bureau('/firms'), bureau(`/firms/${ID}`)),
    behind(bureau('/applications'), bureau(`/applications/${ID}`)),
  ],
  park: [park(), park('/landing'), behind(park('/landing'), park(`/${ID}`), '/stage', '/blocker')],
  admin: [
    admin(),
    admin('/invitations/new'),
    admin('/log'),
    admin('/log/verification'),
    behind(admin(), admin(`/members/${ID}`)),
  ],
}

/** The addresses of an audience's pages, those behind lists found by following the first link. */
export async function pagesOf(audience: string, reader: Reader): Promise<string[]> {
  const addresses: string[] = []
  for (const place of PAGES[audience] ?? []) {
    if (typeof place === 'string') addresses.push(place)
    else addresses.push(...(await found(place, reader)))
  }
  return addresses
}

async function found({ from, like, then = [''] }: Exclude<Place, string>, reader: Reader): Promise<string[]> {
  const main = (await reader.read(from)).split(/<main[\s>]/)[1] ?? ''
  const addresses = [...main.matchAll(/ href="([^"?#]*)/g)].map(([, address]) => address ?? '')
  const first = addresses.find((address) => like.test(address))
  if (!first) throw new Error(`no ${String(like)} on ${from}`)
  return then.map((rest) => first + rest)
}
