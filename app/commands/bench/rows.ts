import { existingStart, firstStart, idleMemory } from './starts'
import {
  anybody,
  bureau,
  dataOf,
  officer,
  type Beside,
  type Export,
  type Growth,
  type Rate,
  type Value,
} from './work'

const LIST = '/desk/bench/applications'
const FIRMS = '/desk/bench/firms'
const BOARD = '/bureau/bench'
const PORTAL = '/bench'
const HTTP = 'node:http + pg'
const REMIX = 'bare Remix'
const list = (search = '') => dataOf(officer, LIST, 'desk-deskApplications', search)

/** Work against a reference of the same rounds: at least so much of its rate, and no answer later than `p99`. */
export const RATES: Rate[] = [
  { work: 'a page that reads nothing', page: anybody('/sign-in'), against: REMIX, least: 0.4 },
  {
    work: 'data that reads nothing',
    page: dataOf(anybody, '/sign-in', 'root'),
    against: HTTP,
    least: 0.4,
  },
  { work: 'applications, as data', page: list(), against: HTTP, least: 0.25 },
  { work: 'applications, as a page', page: officer(LIST), against: REMIX, least: 0.6 },
  { work: 'search of 1 character, as data', page: list('q=智'), against: HTTP, least: 0.2, p99: 50 },
  { work: 'search of 2 characters', page: list('q=智能'), against: HTTP, least: 0.2, p99: 50 },
  { work: 'search of 3 characters', page: list('q=智能传'), against: HTTP, least: 0.2, p99: 50 },
  { work: 'search of 6 characters', page: list('q=晨达智能传感'), against: HTTP, least: 0.2, p99: 50 },
  { work: 'applications in one state', page: list('state=screening'), against: HTTP, least: 0.25 },
  { work: 'applications of one track', page: list('track=A'), against: HTTP, least: 0.25 },
  {
    work: 'firms, as data',
    page: dataOf(officer, FIRMS, 'audiences/desk/firms/list'),
    against: HTTP,
    least: 0.25,
  },
  { work: 'firms, as a page', page: officer(FIRMS), against: REMIX, least: 0.6 },
]

const SORTED = officer(`${LIST}?sort=since`)

/** A page against itself with fewer rows: at most so many times the time. */
export const GROWTHS: Growth[] = [
  { work: 'applications', page: officer(LIST), from: 3, to: 5, most: 1.5 },
  { work: 'applications, sorted by state since', page: SORTED, from: 3, to: 5, most: 1.5 },
  { work: 'search of 2 characters', page: list('q=智能'), from: 3, to: 5, most: 1.5 },
  { work: 'firms', page: officer(FIRMS), from: 3, to: 5, most: 1.5 },
  { work: 'today', page: officer('/desk/bench'), from: 3, to: 5, most: 1.5 },
  { work: 'bureau’s board', page: bureau(BOARD), from: 3, to: 5, most: 1.2 },
  { work: 'portal', page: anybody(PORTAL), from: 3, to: 5, most: 1.5 },
  { work: 'evidence', page: officer('/desk/bench/evidence'), from: 3, to: 5, most: 1.5 },
  { work: 'duplicates', page: officer('/desk/bench/duplicates'), from: 3, to: 5, most: 1.5 },
  { work: 'cohort of an intake', page: officer('/desk/bench/intakes/1'), from: 3, to: 5, most: 1.5 },
  { work: 'ranking of an intake', page: officer('/desk/bench/intakes/1/ranking'), from: 3, to: 5, most: 1.5 },
  { work: 'applications', page: officer(LIST), from: 4, to: 6, most: 1.5 },
  { work: 'search of 2 characters', page: list('q=智能'), from: 4, to: 6, most: 1.5 },
  { work: 'bureau’s board', page: bureau(BOARD), from: 3, to: 6, most: 1.2 },
  { work: 'portal', page: anybody(PORTAL), from: 3, to: 6, most: 1.5 },
]

/** A file of rows against COPY of the same table: time, memory, and what others wait meanwhile. */
export const EXPORTS: Export[] = [
  {
    work: 'CSV of applications',
    page: officer('/desk/bench/exports/applications/csv'),
    table: 'Application',
  },
  {
    work: 'XLSX of applications',
    page: officer('/desk/bench/exports/applications/xlsx'),
    table: 'Application',
  },
  { work: 'CSV of firms', page: officer('/desk/bench/exports/firms/csv'), table: 'Firm' },
  { work: 'XLSX of firms', page: officer('/desk/bench/exports/firms/xlsx'), table: 'Firm' },
]

const THEIRS = '/api/applications?pagination[pageSize]=30&sort=submittedAt:desc'

/** Lists of the product beside those of Strapi 5, which asks nobody who they are. */
export const BESIDE_STRAPI: Beside[] = [
  { work: 'applications, as data', page: list(), theirs: THEIRS, least: 2.5 },
  {
    work: 'applications in one state',
    page: list('state=screening'),
    theirs: `${THEIRS}&filters[state][$eq]=screening`,
    least: 2.5,
  },
  {
    work: 'search of 2 characters',
    page: list('q=智能'),
    theirs: `${THEIRS}&filters[name][$containsi]=${encodeURIComponent('智能')}`,
    least: 5,
  },
]

/** What is measured once, without a reference. */
export const VALUES: Value[] = [
  { work: 'first start, with build and example', unit: 's', most: 40, measure: firstStart },
  { work: 'start with a database', unit: 's', most: 8, measure: existingStart },
  { work: 'memory at rest', unit: 'MB', most: 220, measure: idleMemory },
]
