import { expect } from 'vitest'
import { chanceFrom, type Chance } from '~/example/plans/random'
import type { Actor } from '~/ground/people/actor'
import { addWorkingDays } from '~/shared/calendar'
import { dayOf, instantOf } from '~/shared/days'
import type { Outcome } from '~/shared/outcome'
import { expectTalliesToAgree } from '../support/recounts/tallies'
import { makeSetting, oneMoreDraft, type Setting } from './setting'
import { ACTS, BESIDES, type On } from './drivers'
import { answersIn, answersSaid, wayOf } from './edges'
import { brokenRules, eventsAfter, lastEvent, printOf, snapshotOf, type Row } from './snapshot'
import { LIFECYCLES } from './tables'

const ENDS = new Set([
  'withdraw',
  'exit',
  'graduate',
  'drop',
  'cancel',
  'recuse',
  'abstain',
  'decline',
  'screen_out',
  'expire',
])

/** What else the same commands do: ask more experts, lease a second room, dismiss an objection, decide a waitlisted firm. */
const BESIDE = new Set(['refer', 'begin', 'uphold_objection', 'decide', 'reconsider'])

type Try = { row: Row; act: string; actor: Actor }

/** Random acts of random people on the files of one enclave, each held against the tables. */
export class Walk {
  /** Steps that somebody took, as 'application submit'. */
  readonly taken = new Set<string>()
  readonly told: string[] = []
  private now: Date
  private lately = ''

  private constructor(
    private readonly setting: Setting,
    private readonly luck: Chance,
    private readonly nouns: readonly string[] | undefined,
  ) {
    this.now = setting.world.now
  }

  /** A walk over all nouns, or over some alone. */
  static async from(seed: number, nouns?: readonly string[]): Promise<Walk> {
    return new Walk(await makeSetting(), chanceFrom(seed), nouns)
  }

  /** One act by one person. */
  async step(): Promise<void> {
    const before = await this.look()
    const one = this.choose(this.among(before.rows.values()))
    const print = await printOf(this.enclaveId)
    const outcome = await this.attempt(one)
    const { row, act, actor } = one
    if (!outcome.ok) expect(await printOf(this.enclaveId)).toBe(print)
    if (outcome.ok)
      expect(actor.enclaveId === this.enclaveId || ['object', 'round', 'expire'].includes(act)).toBe(true)
    const after = await this.hold(before)
    const move = LIFECYCLES[row.noun]?.steps[act]
    const now = after.get(`${row.noun} ${row.id}`)?.state
    if (!outcome.ok) expect(now).toBe(row.state)
    else if (move && !BESIDE.has(act)) {
      expect(move.from).toContain(row.state)
      expect(move.by).toContain(actor.role)
      expect(now).toBe(move.to)
    }
  }

  /** Two acts at the same moment, most often on the same row. */
  async stepTogether(): Promise<void> {
    const before = await this.look()
    const rows = this.among(before.rows.values())
    const first = this.choose(rows)
    const second = this.choose(this.luck.chance(0.8) ? [first.row] : rows)
    await Promise.all([this.attempt(first), this.attempt(second)])
    await this.hold(before)
  }

  /** What is kept beside the rows agrees with them at the end. */
  async recount(): Promise<void> {
    await expectTalliesToAgree(this.enclaveId, dayOf(this.now))
  }

  private among(rows: Iterable<Row>): Row[] {
    return [...rows].filter(({ noun }) => !this.nouns || this.nouns.includes(noun))
  }

  private get enclaveId() {
    return this.setting.world.enclaveId
  }

  private async look() {
    const open = (rows: Iterable<Row>) =>
      [...rows].filter(
        ({ noun, state }) => noun === 'application' && !LIFECYCLES.application?.end.includes(state),
      )
    if (open((await snapshotOf(this.enclaveId)).values()).length < 4) await oneMoreDraft(this.setting)
    return { rows: await snapshotOf(this.enclaveId), seq: await lastEvent(this.enclaveId) }
  }

  /** A row, something to do with it, and somebody: often what may be done by who may do it, often not. */
  private choose(rows: readonly Row[]): Try {
    const row = this.rowAmong(rows)
    const acts = Object.entries(ACTS[row.noun] ?? {}).flatMap(([name, how]) =>
      typeof how === 'string' ? [] : [name],
    )
    const steps = LIFECYCLES[row.noun]?.steps ?? {}
    const from = (name: string) => steps[name]?.from ?? BESIDES[row.noun]?.[name] ?? []
    const among = this.luck.chance(0.85) ? acts.filter((name) => from(name).includes(row.state)) : acts
    // What ends a row is tried less often, or there would be nothing left to try things on.
    const goesOn = among.filter((name) => !ENDS.has(name) || this.luck.chance(0.15))
    const act = this.luck.pick([goesOn, among, acts].find(({ length }) => length > 0) ?? acts)
    const able = this.able(row, act)
    return {
      row,
      act,
      actor: this.luck.pick(able.length > 0 && this.luck.chance(0.8) ? able : this.setting.people),
    }
  }

  /** Half of the time it goes on with the row of last time, so that some get far; seldom with one that has ended. */
  private rowAmong(rows: readonly Row[]): Row {
    const goesOn = ({ noun, state }: Row) => !LIFECYCLES[noun]?.end.includes(state)
    const same = rows.find(({ id }) => id === this.lately)
    if (same && goesOn(same) && this.luck.chance(0.5)) return same
    const among = this.luck.chance(0.9) ? rows.filter(goesOn) : rows
    const noun = this.luck.pick([...new Set(among.map((row) => row.noun)), 'application', 'application'])
    const ofNoun = among.filter((row) => row.noun === noun)
    const row = this.luck.pick(ofNoun.length > 0 ? ofNoun : rows)
    this.lately = row.id
    return row
  }

  private able(row: Row, act: string): Actor[] {
    const by = LIFECYCLES[row.noun]?.steps[act]?.by ?? ['officer', 'director']
    return this.setting.people.filter(({ role, enclaveId, firmId, userId }) => {
      if (enclaveId !== this.enclaveId || !by.includes(role)) return false
      if (role === 'founder') return firmId === row.firmId
      return role === 'expert' ? userId === row.userId : true
    })
  }

  private async attempt({ row, act, actor }: Try): Promise<Outcome<unknown>> {
    this.passTime(act)
    const how = ACTS[row.noun]?.[act]
    if (typeof how !== 'function') throw new Error(`${row.noun} ${act} has no driver`)
    const on: On = {
      setting: this.setting,
      actor,
      id: row.id,
      firmId: row.firmId ?? '',
      now: this.now,
      luck: this.luck,
    }
    const said = `${this.now.toISOString()} ${actor.role}${actor.enclaveId === this.enclaveId ? '' : ' (stranger)'}: ${act} ${row.noun} ${row.id} (${row.state})`
    try {
      const outcome = await how(on)
      this.told.push(`${said} → ${outcome.ok ? 'done' : outcome.reason}`)
      return outcome
    } catch (thrown) {
      if (!(thrown instanceof Response) || thrown.status >= 500) throw new Error(said, { cause: thrown })
      this.told.push(`${said} → ${thrown.status}`)
      return { ok: false, reason: String(thrown.status), detail: {} }
    }
  }

  /** Minutes between acts as a rule; before what waits for a day to pass, often as many days as it needs. */
  private passTime(act: string): void {
    const waits =
      ['agree', 'admit', 'lapse', 'round', 'expire', 'hand_back'].includes(act) && this.luck.chance(0.5)
    const days = waits ? this.luck.pick([1, 6, 11]) : this.luck.chance(0.05) ? 1 : 0
    if (days > 0) this.now = instantOf(addWorkingDays(dayOf(this.now), days), 10 * 60)
    this.now = new Date(this.now.getTime() + this.luck.whole(1, 5) * 60_000)
  }

  /** Every change went along edges that whoever made it may take, each with its one event; and every rule holds. */
  private async hold(before: Awaited<ReturnType<Walk['look']>>) {
    const after = await snapshotOf(this.enclaveId)
    const events = await eventsAfter(this.enclaveId, before.seq)
    for (const key of before.rows.keys()) expect(after.has(key)).toBe(true)
    for (const [key, row] of after) {
      const way = wayOf(row, before.rows.get(key) ?? null, events)
      if (!way) {
        const from = before.rows.get(key)?.state ?? 'nothing'
        throw new Error(
          `${key}: from ${from} to ${row.state} with ${JSON.stringify(events.map(({ kind, actorRole }) => [kind, actorRole]))}`,
        )
      }
      for (const step of way) this.taken.add(`${row.noun} ${step}`)
    }
    expect(answersIn(before.rows, after)).toEqual(answersSaid(events))
    expect(await brokenRules(this.enclaveId)).toEqual([])
    return after
  }
}
