import { PIECE_BYTES, PIECE_FIELD } from '~/ground/files/pieces'
import type { PieceAnswer, UploadPorts } from './send-file'

const PATIENCE = 60_000

/** How a file for one kind of paper reaches the address `uploads`, and is known again in this browser after a break. */
export function portsFor(uploads: string, kind: string, file: File): UploadPorts {
  const place = `feidi.upload.${uploads}.${kind}.${file.name}.${file.size}.${file.lastModified}`
  return {
    remembered: () => remembered(place),
    remember: (id) => remember(place, id),
    begin: async () => {
      const body = new URLSearchParams({ kind, name: file.name, size: String(file.size) })
      const said = await ask(uploads, body)
      if (said.uploadId) return { kind: 'begun', uploadId: said.uploadId }
      const answer = told(said)
      return answer.kind === 'at' ? { kind: 'stopped' } : answer
    },
    look: async (id) => told(await ask(`${uploads}/${id}`)),
    piece: async (id, offset) => {
      const body = new FormData()
      body.set('offset', String(offset))
      body.set(PIECE_FIELD, file.slice(offset, offset + PIECE_BYTES), 'piece')
      return told(await ask(`${uploads}/${id}`, body))
    },
    now: () => performance.now(),
  }
}

function remembered(place: string): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}

/** A browser that keeps nothing still sends; it only begins again after a break. */
function remember(place: string, id: string | null): void {
  try {
    if (id) localStorage.setItem(place, id)
    else localStorage.removeItem(place)
  } catch {
    return
  }
}

type Said = { status: number; offset?: number | null; done?: boolean; refused?: string; uploadId?: string }

async function ask(address: string, body?: URLSearchParams | FormData): Promise<Said> {
  try {
    const how = { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) } as const
    const answer = await fetch(address, body ? { method: 'POST', body, ...how } : how)
    if (answer.type === 'opaqueredirect') return { status: 401 }
    return { ...((await answer.json().catch(() => ({}))) as object), status: answer.status }
  } catch {
    return { status: 0 }
  }
}

function told({ status, offset, done, refused }: Said): PieceAnswer {
  if (refused) return { kind: 'refused', text: refused }
  if (done) return { kind: 'at', offset: offset ?? 0, done }
  if (typeof offset === 'number') return { kind: 'at', offset, done: false }
  if (status === 401) return { kind: 'signed_out' }
  if (status === 404) return { kind: 'gone' }
  // What the server understood and did not take will not be taken the next time either; the page has the words.
  return status >= 400 && status < 500 ? { kind: 'refused', text: '' } : { kind: 'stopped' }
}
