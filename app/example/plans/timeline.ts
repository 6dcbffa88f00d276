/**
 * Many runs in one order of time. Each run waits for its next moment; whichever moment comes first
 * goes on, alone, until it waits again. A moment after the end never comes: there a run simply stops.
 */
export class Timeline {
  private readonly waiting: { at: number; go: () => void }[] = []
  private running = 0
  private idle: (() => void) | null = null
  private failure: { error: unknown } | null = null

  constructor(private readonly end: Date) {}

  /** Goes on at this moment, and answers it. */
  until(moment: Date): Promise<Date> {
    return new Promise((resolve) => {
      this.place(moment.getTime(), () => resolve(moment))
      this.rest()
    })
  }

  /** One more run; it begins at once and stops by itself at its first wait. */
  begin(go: () => Promise<void>): void {
    this.running += 1
    void go()
      .catch((error: unknown) => {
        this.failure ??= { error }
      })
      .finally(() => this.rest())
  }

  /** Goes through all runs up to the end. */
  async run(onMoment: (at: Date) => void): Promise<void> {
    for (;;) {
      if (this.running > 0) await new Promise<void>((resolve) => (this.idle = resolve))
      if (this.failure) throw this.failure.error
      const next = this.waiting[0]
      if (!next || next.at > this.end.getTime()) return
      this.waiting.shift()
      this.running += 1
      onMoment(new Date(next.at))
      next.go()
    }
  }

  /** Moments of the same instant keep the order in which they were asked for. */
  private place(at: number, go: () => void): void {
    let [low, high] = [0, this.waiting.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.waiting[middle]?.at ?? 0) <= at) low = middle + 1
      else high = middle
    }
    this.waiting.splice(low, 0, { at, go })
  }

  private rest(): void {
    this.running -= 1
    if (this.running > 0) return
    this.idle?.()
    this.idle = null
  }
}
