import { describe, expect, it } from 'vitest'
import {
  Autosave,
  NOTHING_YET,
  type Fields,
  type SaveAnswer,
  type SavingView,
  type Unsent,
} from '~/admission/answers/autosave'

/** A server that holds one answer, and a browser whose timers run when told. */
function stage({ known = start('') as Fields, unsent = {} as Unsent } = {}) {
  const server = { value: known.staff?.value ?? '', version: known.staff?.version ?? 0, away: false }
  const seen = { view: NOTHING_YET as SavingView, kept: unsent, sent: [] as string[] }
  let due: (() => void) | null = null
  const send = async (key: string, value: string, base: number): Promise<SaveAnswer> => {
    if (server.away) return { kind: 'trouble', trouble: 'offline' }
    seen.sent.push(value)
    const { version } = server
    if (key !== 'staff') return { kind: 'saved', version: base + 1, hash: value, at: '14:32' }
    if (server.value !== value && version !== base) return { kind: 'conflict', theirs: theirs() }
    if (server.value !== value) Object.assign(server, { value, version: version + 1 })
    return { kind: 'saved', version: server.version, hash: value, at: '14:32' }
  }
  const theirs = () => ({ value: server.value, version: server.version, hash: server.value, by: '同事' })
  const saver = new Autosave(
    {
      send,
      look: async () => ({ staff: theirs() }),
      keep: (now) => (seen.kept = now),
      later: (work) => {
        due = work
        return () => (due = null)
      },
      changed: (view) => (seen.view = view),
    },
    known,
    unsent,
  )
  const pass = async () => {
    due?.()
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { saver, server, seen, pass }
}

const start = (value: string, version = 0): Fields => ({ staff: { value, version, hash: value, by: '' } })

describe('a page that saves by itself', () => {
  it('sends what was typed last, once, and says when', async () => {
    const { saver, server, seen, pass } = stage()
    saver.typed('staff', '1')
    saver.typed('staff', '11')
    await pass()
    expect([seen.sent, server.value, seen.view.savedAt, seen.kept]).toEqual([['11'], '11', '14:32', {}])
    saver.typed('staff', '11')
    await pass()
    expect(seen.sent).toEqual(['11'])
  })

  it('keeps what is typed while the line is down and sends it when it is back', async () => {
    const { saver, server, seen, pass } = stage()
    server.away = true
    saver.typed('staff', '11')
    await pass()
    expect([seen.view.trouble, seen.kept]).toEqual(['offline', { staff: { value: '11', base: 0 } }])
    saver.typed('staff', '12')
    server.away = false
    await pass()
    expect([seen.view.trouble, server.value, seen.kept]).toEqual([null, '12', {}])
  })

  it('brings back what an earlier page could not send', async () => {
    const { server, seen, pass } = stage({ unsent: { staff: { value: '11', base: 0 } } })
    expect(seen.view.shown.staff?.value).toBe('11')
    await pass()
    expect([server.value, seen.kept]).toEqual(['11', {}])
  })

  it('shows both answers when a colleague wrote meanwhile, and sends no more until one is chosen', async () => {
    const { saver, server, seen, pass } = stage()
    Object.assign(server, { value: '9', version: 1 })
    saver.typed('staff', '11')
    await pass()
    expect([seen.view.conflicts.staff?.value, server.value]).toEqual(['9', '9'])
    saver.typed('staff', '12')
    await pass()
    expect(server.value).toBe('9')
    saver.resolve('staff', 'mine')
    await pass()
    expect([server.value, seen.view.conflicts, seen.kept]).toEqual(['12', {}, {}])
  })

  it('takes the colleague’s answer when that is chosen', async () => {
    const { saver, server, seen, pass } = stage()
    Object.assign(server, { value: '9', version: 1 })
    saver.typed('staff', '11')
    await pass()
    saver.resolve('staff', 'theirs')
    await pass()
    expect([seen.view.shown.staff?.value, server.value, seen.kept]).toEqual(['9', '9', {}])
    expect(saver.stamp()).toBe('staff:9')
  })

  it('shows what a colleague saved in a field nobody touches here', async () => {
    const { saver, server, seen } = stage()
    Object.assign(server, { value: '9', version: 1 })
    await saver.look()
    expect([seen.view.shown.staff, seen.view.conflicts]).toEqual([{ value: '9', turn: 1, by: '同事' }, {}])
  })

  it('says of each answer whether it waits or when it was saved', async () => {
    const { saver, seen, pass } = stage()
    saver.typed('staff', '11')
    expect([seen.view.waiting, seen.view.saved]).toEqual([['staff'], {}])
    await pass()
    expect([seen.view.waiting, seen.view.saved]).toEqual([[], { staff: '14:32' }])
  })

  it('sends what waits when the page goes, and keeps it until it is acknowledged', () => {
    const { saver, server, seen } = stage()
    saver.typed('staff', '11')
    saver.leave()
    expect([server.value, seen.kept, saver.owes()]).toEqual(['11', { staff: { value: '11', base: 0 } }, true])
  })

  it('asks again for a choice that a page sent back had not got', async () => {
    const { saver, server, seen, pass } = stage({ known: start('9', 3) })
    saver.contest('staff', '12')
    await pass()
    expect([seen.view.conflicts.staff?.value, server.value]).toEqual(['9', '9'])
  })

  it('does not take its own save for a colleague’s', async () => {
    const { saver, seen, pass } = stage()
    saver.typed('staff', '11')
    await pass()
    await saver.look()
    expect([seen.view.shown, seen.view.conflicts]).toEqual([{}, {}])
  })
})
