import { agent, ask, call, type Calls } from './callers'
import { copied } from './copy'
import { median, percentile, spread, type Line } from './table'
import type { Place } from './place'
import {
  headersOf,
  USUAL,
  type Beside,
  type Export,
  type Growth,
  type Page,
  type Rate,
  type Reference,
  type Size,
} from './work'

export type Pace = { rounds: number; seconds: number }
type Target = { url: string; headers: Record<string, string> }

/** Work and reference by turns, ABBA, so that whatever else the machine does falls on both. */
async function byTurns(pace: Pace, reference: Target, feidi: Target) {
  const [ofReference, ofFeidi]: [Calls[], Calls[]] = [[], []]
  const turn = async (target: Target, kept: Calls[]) =>
    kept.push(await call(target.url, target.headers, pace))
  for (const target of [reference, feidi])
    await call(target.url, target.headers, { seconds: pace.seconds / 2 })
  for (let round = 0; round < pace.rounds; round += 1) {
    await turn(reference, ofReference)
    await turn(feidi, ofFeidi)
    await turn(feidi, ofFeidi)
    await turn(reference, ofReference)
  }
  const ratios = ofFeidi.map((calls, index) => calls.perSecond / (ofReference[index]?.perSecond ?? NaN))
  return { ratios, reference: ofReference, feidi: ofFeidi }
}

/** How fast a page is beside its reference. */
export async function measureRate(rate: Rate, place: Place, pace: Pace): Promise<Line> {
  const target = targetOf(rate.page, place)
  const { bytes } = await ask(target.url, target.headers)
  const { ratios, reference, feidi } = await byTurns(pace, referenceTo(rate.against, place, bytes), target)
  const late = percentile(
    feidi.flatMap(({ times }) => times),
    0.99,
  )
  return {
    work: `${rate.work}, ${sizeIn(rate.size ?? USUAL)}`,
    reference: `${rate.against} ${perSecond(reference)}`,
    feidi: `${perSecond(feidi)}, p99 ${late.toFixed(0)} ms, ${await statementsOf(target, place)} statements`,
    ratio: spread(ratios),
    ask: `≥ ${rate.least}${rate.p99 ? `, p99 ≤ ${rate.p99} ms` : ''}`,
    met: median(ratios) >= rate.least && late <= (rate.p99 ?? Infinity),
  }
}

/** How fast a list is beside that of another system. */
export async function measureBeside(one: Beside, place: Place, origin: string, pace: Pace): Promise<Line> {
  const [theirs, target] = [{ url: origin + one.theirs, headers: {} }, targetOf(one.page, place)]
  const { ratios, reference, feidi } = await byTurns(pace, theirs, target)
  return {
    work: `${one.work}, ${sizeIn(one.size ?? USUAL)}`,
    reference: `Strapi ${perSecond(reference)}`,
    feidi: perSecond(feidi),
    ratio: spread(ratios),
    ask: `≥ ${one.least}`,
    met: median(ratios) >= one.least,
  }
}

/** How much longer a page takes with more rows. */
export async function measureGrowth(growth: Growth, small: Place, large: Place, pace: Pace): Promise<Line> {
  const [few, many] = [targetOf(growth.page, small), targetOf(growth.page, large)]
  const { ratios, reference, feidi } = await byTurns(pace, few, many)
  const grown = ratios.map((ratio) => 1 / ratio)
  return {
    work: `${growth.work}, ${sizeIn(growth.to)}`,
    reference: `itself at ${sizeIn(growth.from)} ${perSecond(reference)}`,
    feidi: `${perSecond(feidi)}, ${await statementsOf(many, large)} statements`,
    ratio: spread(grown),
    ask: `≤ ${growth.most} ×`,
    met: median(grown) <= growth.most,
  }
}

const MOST_TIMES = 2
const MOST_MB = 64
const MOST_WAITING = 3
const LONGEST_STOP = 50

/** What an export costs: its own time, memory, and the patience of everybody else. */
export async function measureExport(one: Export, place: Place, { rounds }: Pace): Promise<Line[]> {
  const target = targetOf(one.page, place)
  const other: Target = { url: `${place.product}/sign-in`, headers: {} }
  const quiet = await call(other.url, other.headers, { seconds: 2, callers: 2 })
  const [copies, files, grown]: [number[], number[], number[]] = [[], [], []]
  const [waiting, stops]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    copies.push(await timed(() => copied(place.url, one.table, place.world.enclaveId)))
    const before = await place.memory()
    let over = false
    const others = waitingUntil(other, () => over)
    files.push(await timed(() => ask(target.url, target.headers)))
    over = true
    waiting.push(...(await others))
    const { peak, stop } = await place.most()
    grown.push(peak - before)
    stops.push(stop)
  }
  const at = `${one.work}, ${sizeIn(one.size ?? USUAL)}`
  const times = files.map((time, index) => time / (copies[index] ?? NaN))
  const more = median(grown)
  const late = percentile(waiting, 0.99) / percentile(quiet.times, 0.99)
  return [
    {
      work: at,
      reference: `COPY ${seconds(copies)}`,
      feidi: seconds(files),
      ratio: spread(times),
      ask: `≤ ${MOST_TIMES} ×`,
      met: median(times) <= MOST_TIMES,
    },
    {
      work: `${at}: memory`,
      reference: '–',
      feidi: `+ ${more.toFixed(0)} MB`,
      ratio: '–',
      ask: `≤ + ${MOST_MB} MB`,
      met: more <= MOST_MB,
    },
    {
      work: `${at}: p99 of others`,
      reference: `${percentile(quiet.times, 0.99).toFixed(0)} ms`,
      feidi: `${percentile(waiting, 0.99).toFixed(0)} ms`,
      ratio: late.toFixed(2),
      ask: `≤ ${MOST_WAITING} ×`,
      met: late <= MOST_WAITING,
    },
    {
      work: `${at}: longest stop`,
      reference: '–',
      feidi: `${Math.max(...stops).toFixed(0)} ms`,
      ratio: '–',
      ask: `≤ ${LONGEST_STOP} ms`,
      met: Math.max(...stops) <= LONGEST_STOP,
    },
  ]
}

async function waitingUntil({ url, headers }: Target, isOver: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (!isOver()) times.push(...(await call(url, headers, { seconds: 0.1, callers: 2 })).times)
  return times
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function targetOf(page: Page, { product, world }: Place): Target {
  return { url: product + page.path, headers: headersOf(page, world) }
}

function referenceTo(against: Reference, { http, remix }: Place, bytes: number): Target {
  return { url: against === 'bare Remix' ? remix : http, headers: { 'x-bytes': String(bytes) } }
}

async function statementsOf({ url, headers }: Target, place: Place): Promise<number> {
  const before = await place.statements()
  await ask(url, headers)
  return (await place.statements()) - before
}

function perSecond(calls: readonly Calls[]): string {
  const rate = median(calls.map((one) => one.perSecond))
  return `${rate.toFixed(rate < 10 ? 1 : 0)}/s`
}

function seconds(times: readonly number[]): string {
  return `${(median(times) / 1000).toFixed(1)} s`
}

function sizeIn(size: Size): string {
  return `10${'⁰¹²³⁴⁵⁶'[size] ?? ''}`
}

/** Lets go of the connections that are kept. */
export function hangUp(): void {
  agent.destroy()
}
