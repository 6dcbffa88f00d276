import { parseArgs } from 'node:util'
import { MOST_BYTES, pageScripts } from '~/platform/scripts/page-scripts.server'
import { buildWhenStale } from '../build/make-build'
import { report } from '../report'
import { hangUp, measureBeside, measureExport, measureGrowth, measureRate, type Pace } from './measure'
import { makePlace, type Place } from './place'
import { withStrapi } from './peer/strapi'
import { withPostgres, type Postgres } from './postgres'
import { BESIDE_STRAPI, EXPORTS, GROWTHS, RATES, VALUES } from './rows'
import { lineOf, tableOf, type Line } from './table'
import { USUAL, type Size } from './work'
import { builtPages } from '~/platform/web/server-build'

/**
 * `npm run bench`: the product against references of the same rounds, as ratios; it never passes or fails.
 * `-- --only board,search` takes the rows whose work says so, `--most 5` leaves sizes above 10⁵ out, `--rounds` and
 * `--seconds` say how long is measured; `--peer strapi` sets up Strapi 5 outside of the repository, and both lists are
 * measured instead.
 */
await report(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      most: { type: 'string', default: '6' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      peer: { type: 'string' },
    },
  })
  process.env.NODE_ENV = 'production'
  process.env.LOG_LEVEL = 'silent'
  process.env.FEIDI_SECRET ??= 'only-for-the-bench-only-for-the-bench-only'
  await buildWhenStale()
  const pace = { rounds: Number(values.rounds), seconds: Number(values.seconds) }
  if (values.peer !== undefined && values.peer !== 'strapi')
    throw new Error('The peer that is known is strapi.')
  const chosen = { only: values.only, most: Number(values.most) as Size, pace }
  const lines = values.peer ? await besideStrapi(chosen) : await measured(chosen)
  console.log(`\n${tableOf(lines)}\n`)
  if (!values.only && !values.peer) await weigh()
})

type Chosen = { only: string; most: Size; pace: Pace }

function isAmong(only: string) {
  return ({ work }: { work: string }) => only.split(',').some((part) => work.includes(part))
}

/** Measures one row after the other into `lines`, and says each as it is done: a run that is cut off has still said what it found. */
function into(lines: Line[]) {
  return async (work: string, measure: () => Promise<Line | Line[]>) => {
    say(work)
    const done = [await measure().catch((error: unknown) => failed(work, error))].flat()
    for (const line of done) console.log(lineOf(line))
    lines.push(...done)
  }
}

async function besideStrapi({ only, most, pace }: Chosen): Promise<Line[]> {
  const lines: Line[] = []
  const attempt = into(lines)
  const size = Math.min(most, USUAL) as Size
  await withPostgres(async (postgres) => {
    const place = (await makePlaces(postgres, [size])).get(size) as Place
    say('setting up Strapi')
    await withStrapi(postgres, place, async (origin) => {
      for (const one of BESIDE_STRAPI.filter(isAmong(only)))
        await attempt(one.work, () => measureBeside({ ...one, size }, place, origin, pace))
    })
    place.close()
    hangUp()
  })
  return lines
}

async function measured({ only, most, pace }: Chosen): Promise<Line[]> {
  const lines: Line[] = []
  const attempt = into(lines)
  const isChosen = isAmong(only)
  const rates = RATES.filter((one) => isChosen(one) && (one.size ?? USUAL) <= most)
  const growths = GROWTHS.filter((one) => isChosen(one) && one.to <= most)
  const files = EXPORTS.filter((one) => isChosen(one) && (one.size ?? USUAL) <= most)
  const sizes = [...rates, ...files].map((one) => one.size ?? USUAL)
  const needed = new Set([...sizes, ...growths.flatMap(({ from, to }) => [from, to])])
  if (needed.size > 0) {
    await withPostgres(async (postgres) => {
      const places = await makePlaces(postgres, [...needed])
      const at = (size: Size = USUAL) => places.get(size) as Place
      for (const one of rates) await attempt(one.work, () => measureRate(one, at(one.size), pace))
      for (const one of growths)
        await attempt(one.work, () => measureGrowth(one, at(one.from), at(one.to), pace))
      for (const one of files) await attempt(one.work, () => measureExport(one, at(one.size), pace))
      places.forEach((place) => place.close())
      hangUp()
    })
  }
  for (const { work, unit, most: ask, measure } of VALUES.filter(isChosen)) {
    await attempt(work, async () => {
      const value = await measure()
      const feidi = `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`
      return { work, reference: '–', feidi, ratio: '–', ask: `≤ ${ask} ${unit}`, met: value <= ask }
    })
  }
  return lines
}

async function makePlaces(postgres: Postgres, sizes: Size[]): Promise<Map<Size, Place>> {
  const places = new Map<Size, Place>()
  for (const size of sizes.sort()) {
    say(`making ${10 ** size} applications`)
    places.set(size, await makePlace(postgres, size))
  }
  return places
}

/** A page that does not answer is a row of its own: the rest is measured all the same. */
function failed(work: string, error: unknown): Line {
  const said = error instanceof Error ? error.message : String(error)
  return { work, reference: '–', feidi: said, ratio: '–', ask: '200', met: false }
}

/** What the scripts of every page weigh, heaviest first. */
async function weigh() {
  const loads = pageScripts(await builtPages()).sort((a, b) => b.bytes - a.bytes)
  say(`scripts of a page, gzipped (ask: ${MOST_BYTES / 1000} kB), the ten heaviest`)
  for (const { path: place, bytes } of loads.slice(0, 10)) {
    const note = bytes > MOST_BYTES ? '  over' : ''
    console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${place}${note}`)
  }
}

function say(what: string) {
  console.log(`… ${what}`)
}
