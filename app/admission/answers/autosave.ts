import type { Unsent } from '~/ui/unsent.script'

/** One answer as the server has it: its version, its text, the short mark of the text, who wrote it or whence it came. */
export type Field = {
  version: number
  value: string
  hash: string
  by: string
  from?: 'record' | 'clone'
  /** As people read it, with its unit or the words of its choice. */
  said?: string
}
export type Fields = Record<string, Field>

/** Why nothing can be saved just now. */
export type Trouble = 'offline' | 'signed_out' | 'away' | 'closed'

export type { Unsent }

export type SaveAnswer =
  | { kind: 'saved'; version: number; hash: string; at: string }
  | { kind: 'conflict'; theirs: Field }
  | { kind: 'trouble'; trouble: Trouble }

/**
 * `shown` are answers that the page must show instead of what it holds: a colleague's, or one kept while offline.
 * `waiting` are the questions whose answers are not acknowledged, `saved` those that are, and when.
 */
export type SavingView = {
  savedAt: string | null
  saved: Record<string, string>
  waiting: readonly string[]
  trouble: Trouble | null
  conflicts: Record<string, Field>
  shown: Record<string, { value: string; turn: number; by: string }>
}
export const NOTHING_YET: SavingView = {
  savedAt: null,
  saved: {},
  waiting: [],
  trouble: null,
  conflicts: {},
  shown: {},
}

/** What the saver needs of the browser. */
export type Ports = {
  send: (key: string, value: string, base: number) => Promise<SaveAnswer>
  look: () => Promise<Fields | null>
  keep: (unsent: Unsent) => void
  later: (work: () => void, ms: number) => () => void
  changed: (view: SavingView) => void
}

const PAUSE = 700
const RETRY = 3000

/** Saves answers one by one while people type, holds what cannot be sent, and never overwrites in silence. */
export class Autosave {
  private view: SavingView = NOTHING_YET
  private sending = false
  /** Counts what was typed or sent, so that a look begun before it is not believed. */
  private ticks = 0
  private cancel = () => {}

  constructor(
    private readonly ports: Ports,
    private known: Fields,
    private unsent: Unsent,
  ) {
    this.hold(unsent)
    for (const [key, { value }] of Object.entries(unsent)) {
      if (known[key]?.value === value) this.forget(key)
      else if (known[key]) this.show(key, value, '')
    }
    if (this.isWaiting()) this.soon(0)
  }

  typed(key: string, value: string): void {
    const before = this.unsent[key]
    if (!before && (this.known[key]?.value ?? '') === value) return
    if (before?.value === value) return
    const base = before?.base ?? this.known[key]?.version ?? 0
    this.ticks += 1
    this.hold({ ...this.unsent, [key]: { value, base } })
    this.soon(PAUSE)
  }

  /** Typed over what somebody else had saved meanwhile, as the server has said already: it says so here too. */
  contest(key: string, value: string): void {
    const base = Math.max(0, (this.known[key]?.version ?? 0) - 1)
    this.hold({ ...this.unsent, [key]: { value, base } })
    this.soon(0)
  }

  /** Sends everything that waits, one after the other; stops at the first trouble and tries again. */
  async flush(): Promise<void> {
    this.cancel()
    if (this.sending) return
    this.sending = true
    for (const [key, typed] of this.waiting()) {
      if (!(await this.sendOne(key, typed))) break
    }
    this.sending = false
    if (this.isWaiting() && this.view.trouble !== 'closed') this.soon(this.view.trouble ? RETRY : PAUSE)
  }

  /** Asks what colleagues have saved meanwhile; only while nothing of one's own is on its way. */
  async look(): Promise<void> {
    if (this.sending || this.isWaiting()) return
    const before = this.ticks
    const fields = await this.ports.look()
    if (fields && before === this.ticks) this.learn(fields)
  }

  /** Takes up what the server has: newer answers of others are shown, or stand against what was typed here. */
  learn(fields: Fields): void {
    for (const [key, field] of Object.entries(fields)) {
      const known = this.known[key]
      if (known && field.version <= known.version) continue
      this.known = { ...this.known, [key]: field }
      const typed = this.unsent[key]
      if (typed?.value === field.value) this.forget(key)
      else if (typed) this.change({ conflicts: { ...this.view.conflicts, [key]: field } })
      else if (known && known.value !== field.value) this.show(key, field.value, field.by)
    }
  }

  resolve(key: string, whose: 'mine' | 'theirs'): void {
    const { [key]: theirs, ...conflicts } = this.view.conflicts
    const mine = this.unsent[key]
    if (!theirs || !mine) return
    this.known = { ...this.known, [key]: theirs }
    this.change({ conflicts })
    if (whose === 'theirs') {
      this.forget(key)
      this.show(key, theirs.value, theirs.by)
    } else {
      this.hold({ ...this.unsent, [key]: { value: mine.value, base: theirs.version } })
      void this.flush()
    }
  }

  wentOffline(): void {
    this.change({ trouble: 'offline' })
  }

  /** Whether something typed here is not with the server yet. */
  owes(): boolean {
    return Object.keys(this.unsent).length > 0
  }

  /** Back on the line or back at the page: what waits goes out, else the trouble is over. */
  cameBack(): void {
    if (this.isWaiting()) return void this.flush()
    if (this.view.trouble === 'offline') this.change({ trouble: null })
    void this.look()
  }

  /** The page goes or is laid aside: what waits leaves at once, side by side; until acknowledged it stays kept. */
  leave(): void {
    this.cancel()
    for (const [key, typed] of this.waiting()) void this.sendOne(key, typed)
  }

  /** The form itself is being sent and carries everything. */
  rest(): void {
    this.cancel()
  }

  /** What the page shows, mark by mark, for the form itself. */
  stamp(): string {
    return Object.entries(this.known)
      .map(([key, { hash }]) => `${key}:${hash}`)
      .join(' ')
  }

  private async sendOne(key: string, { value, base }: Unsent[string]): Promise<boolean> {
    const answer = await this.ports.send(key, value, base)
    this.ticks += 1
    if (answer.kind === 'trouble') this.change({ trouble: answer.trouble })
    else this.take(key, value, answer)
    return answer.kind !== 'trouble'
  }

  private take(key: string, sent: string, answer: Exclude<SaveAnswer, { kind: 'trouble' }>): void {
    if (answer.kind === 'conflict') {
      this.change({ trouble: null, conflicts: { ...this.view.conflicts, [key]: answer.theirs } })
      return
    }
    const { version, hash, at } = answer
    this.known = { ...this.known, [key]: { version, hash, value: sent, by: '' } }
    const now = this.unsent[key]
    if (now?.value === sent) this.forget(key)
    else if (now) this.hold({ ...this.unsent, [key]: { value: now.value, base: version } })
    this.change({ trouble: null, savedAt: at, saved: { ...this.view.saved, [key]: at } })
  }

  private forget(key: string): void {
    const { [key]: _, ...rest } = this.unsent
    this.hold(rest)
  }

  private hold(unsent: Unsent): void {
    this.unsent = unsent
    this.ports.keep(unsent)
    this.change({ waiting: Object.keys(unsent) })
  }

  private show(key: string, value: string, by: string): void {
    const turn = (this.view.shown[key]?.turn ?? 0) + 1
    this.change({ shown: { ...this.view.shown, [key]: { value, turn, by } } })
  }

  private waiting(): [string, Unsent[string]][] {
    return Object.entries(this.unsent).filter(([key]) => !this.view.conflicts[key])
  }

  private isWaiting(): boolean {
    return this.waiting().length > 0
  }

  private soon(ms: number): void {
    this.cancel()
    this.cancel = this.ports.later(() => void this.flush(), ms)
  }

  private change(part: Partial<SavingView>): void {
    this.view = { ...this.view, ...part }
    this.ports.changed(this.view)
  }
}
