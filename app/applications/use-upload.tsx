import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { PIECE_BYTES, PIECE_FIELD } from '~/files/pieces'
import { paths } from '~/platform/paths'
import { sendFile, type FileProgress, type PieceAnswer, type UploadPorts } from './send-file'

const PATIENCE = 60_000
type Job = { file: File; cancelled: boolean }

/** Sends a chosen file in pieces, shows how far it is, and goes on by itself when the line is back. */
export function useUpload(ref: string, kind: string) {
  const [progress, setProgress] = useState<(FileProgress & { name: string }) | null>(null)
  const job = useRef<Job | null>(null)
  const { revalidate } = useRevalidator()
  const run = async (file: File) => {
    if (job.current) job.current.cancelled = true
    const own: Job = { file, cancelled: false }
    job.current = own
    const show = (now: FileProgress) => {
      if (own.cancelled) return
      setProgress(now.state === 'done' ? null : { ...now, name: file.name })
      if (now.state === 'done') revalidate()
    }
    await sendFile(file.size, portsFor(ref, kind, file), show, () => own.cancelled)
  }
  const resume = () => (job.current ? void run(job.current.file) : undefined)
  const cancel = () => {
    if (job.current) job.current.cancelled = true
    setProgress(null)
  }
  const isStopped = progress?.state === 'stopped'
  useEffect(() => {
    if (!isStopped) return
    window.addEventListener('online', resume)
    return () => window.removeEventListener('online', resume)
  })
  return { progress, run, resume, cancel }
}

function portsFor(ref: string, kind: string, file: File): UploadPorts {
  const place = `feidi.upload.${ref}.${kind}.${file.name}.${file.size}.${file.lastModified}`
  return {
    remembered: () => window.localStorage.getItem(place),
    remember: (id) => (id ? window.localStorage.setItem(place, id) : window.localStorage.removeItem(place)),
    begin: async () => {
      const body = new URLSearchParams({ kind, name: file.name, size: String(file.size) })
      const said = await ask(paths.myUploads(ref), body)
      if (said.uploadId) return { kind: 'begun', uploadId: said.uploadId }
      const answer = told(said)
      return answer.kind === 'at' ? { kind: 'stopped' } : answer
    },
    look: async (id) => told(await ask(paths.myUpload(ref, id))),
    piece: async (id, offset) => {
      const body = new FormData()
      body.set('offset', String(offset))
      body.set(PIECE_FIELD, file.slice(offset, offset + PIECE_BYTES), 'piece')
      return told(await ask(paths.myUpload(ref, id), body))
    },
    now: () => performance.now(),
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
  return { kind: status === 404 ? 'gone' : 'stopped' }
}
