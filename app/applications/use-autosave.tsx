import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import { answersIn, sentFields } from '~/intakes/check-answers'
import type { FormSection } from '~/intakes/form-sections'
import { paths } from '~/platform/paths'
import { Autosave, NOTHING_YET, type Field, type Fields, type SaveAnswer, type Unsent } from './autosave'

type Options<Live> = {
  ref: string
  section: FormSection
  fields: Fields
  form: RefObject<HTMLFormElement | null>
  /** What the server said besides the answers when it was last asked. */
  onLive: (live: Live) => void
}

const PATIENCE = 6000

/** Saves the form's questions as they are typed; where scripts do not run the form's buttons save. */
export function useAutosave<Live extends { fields: Fields }>(options: Options<Live>) {
  const { ref, form } = options
  const [view, setView] = useState(NOTHING_YET)
  const saver = useRef<Autosave | null>(null)
  const latest = useRef(options)
  useEffect(() => {
    latest.current = options
    saver.current?.learn(options.fields)
  })
  useEffect(() => {
    const place = `feidi.unsent.${ref}`
    const look = async () => {
      const live = await ask<Live>(paths.myAnswers(ref))
      if (live) latest.current.onLive(live)
      return live?.fields ?? null
    }
    const own = new Autosave(
      {
        send: async (key, value, base) => {
          const answer = await send(ref, key, value, base)
          if (answer.kind === 'saved') window.setTimeout(() => void own.look(), 400)
          return answer
        },
        look,
        keep: (unsent) => keep(place, unsent),
        later: (work, ms) => {
          const timer = window.setTimeout(work, ms)
          return () => window.clearTimeout(timer)
        },
        changed: setView,
      },
      latest.current.fields,
      kept(place),
    )
    saver.current = own
    return listen(own)
  }, [ref])

  /** Reads the question that something happened in, and hands on its answer when it has changed. */
  const onTyped = (target: EventTarget) => {
    const key =
      target instanceof Element ? target.closest<HTMLElement>('[data-question]')?.dataset.question : ''
    const { section } = latest.current
    const question = section.questions.find((one) => one.key === key)
    if (!question || question.type === 'file' || !form.current) return
    const sent = sentFields(new FormData(form.current))
    saver.current?.typed(
      question.key,
      answersIn({ ...section, questions: [question] }, sent)[question.key] ?? '',
    )
  }

  /** The form is being sent: it says what it showed, and waits while something stands in the way. */
  const onSubmit = (event: FormEvent) => {
    const own = saver.current
    const field = form.current?.elements.namedItem('stamp')
    if (!own || !(field instanceof HTMLInputElement)) return
    const asked = latest.current.section.questions.filter(({ key }) => view.conflicts[key])
    if (asked.length > 0 || (view.trouble && view.trouble !== 'closed')) {
      event.preventDefault()
      document.getElementById(asked[0] ? `c-${asked[0].key}` : 'saving')?.focus()
      return void own.flush()
    }
    own.rest()
    field.value = own.stamp()
  }
  const resolve = (key: string, whose: 'mine' | 'theirs') => saver.current?.resolve(key, whose)
  return { view, onTyped, onSubmit, resolve }
}

function listen(saver: Autosave): () => void {
  const back = () => {
    if (document.visibilityState === 'visible') saver.cameBack()
  }
  const leave = () => void saver.flush()
  const off = () => saver.wentOffline()
  const heard = [
    [window, 'online', back],
    [window, 'focus', back],
    [document, 'visibilitychange', back],
    [window, 'offline', off],
    [window, 'pagehide', leave],
  ] as const
  for (const [where, what, act] of heard) where.addEventListener(what, act)
  return () => {
    saver.rest()
    for (const [where, what, act] of heard) where.removeEventListener(what, act)
  }
}

async function send(ref: string, key: string, value: string, base: number): Promise<SaveAnswer> {
  const trouble = (name: 'signed_out' | 'away' | 'closed' | 'offline') =>
    ({ kind: 'trouble', trouble: name }) as const
  try {
    const answer = await fetch(paths.myAnswer(ref, key), {
      ...{ method: 'POST', redirect: 'manual', keepalive: true, signal: AbortSignal.timeout(PATIENCE) },
      body: new URLSearchParams({ base: String(base), [key]: value }),
    })
    if (answer.type === 'opaqueredirect' || answer.status === 401) return trouble('signed_out')
    if (answer.status === 409) {
      const said = (await answer.json()) as { theirs?: Field }
      return said.theirs ? { kind: 'conflict', theirs: said.theirs } : trouble('closed')
    }
    if (answer.status === 403 || answer.status === 404) return trouble('closed')
    if (!answer.ok) return trouble('away')
    return { kind: 'saved', ...((await answer.json()) as { version: number; hash: string; at: string }) }
  } catch {
    return trouble(navigator.onLine ? 'away' : 'offline')
  }
}

/** What the server has; null when it cannot be asked, which the next save will say. */
async function ask<Live>(address: string): Promise<Live | null> {
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) })
    return answer.ok ? ((await answer.json()) as Live) : null
  } catch {
    return null
  }
}

function kept(place: string): Unsent {
  try {
    return JSON.parse(window.localStorage.getItem(place) ?? '{}') as Unsent
  } catch {
    return {}
  }
}

/** A browser that keeps nothing still saves; it only cannot hold what was typed while away. */
function keep(place: string, unsent: Unsent): void {
  try {
    if (Object.keys(unsent).length === 0) window.localStorage.removeItem(place)
    else window.localStorage.setItem(place, JSON.stringify(unsent))
  } catch {
    return
  }
}
