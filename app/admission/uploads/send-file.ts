/** How far a file is on its way, and what stopped it. */
export type FileProgress =
  | { state: 'sending' | 'stopped' | 'signed_out'; sent: number; size: number; secondsLeft: number }
  | { state: 'refused'; text: string }
  | { state: 'done' }

/** What the server said to a piece, or that it said nothing. */
export type PieceAnswer =
  | { kind: 'at'; offset: number; done: boolean }
  | { kind: 'refused'; text: string }
  | { kind: 'signed_out' | 'stopped' | 'gone' }

export type UploadPorts = {
  /** The id under which this very file began before, if it did. */
  remembered: () => string | null
  remember: (uploadId: string | null) => void
  begin: () => Promise<{ kind: 'begun'; uploadId: string } | Exclude<PieceAnswer, { kind: 'at' }>>
  look: (uploadId: string) => Promise<PieceAnswer>
  piece: (uploadId: string, offset: number) => Promise<PieceAnswer>
  now: () => number
}

/** Sends a file piece by piece from wherever it stopped; ends when it is whole, refused, or the line is down. */
export async function sendFile(
  size: number,
  ports: UploadPorts,
  show: (progress: FileProgress) => void,
  isCancelled: () => boolean,
): Promise<void> {
  const opened = await open(ports)
  if (typeof opened !== 'object' || !('uploadId' in opened))
    return end(opened, { size, sent: 0 }, ports, show)
  const { uploadId } = opened
  const [begunAt, begunWith] = [ports.now(), opened.offset]
  let at = opened.offset
  while (!isCancelled()) {
    const speed = (at - begunWith) / Math.max(1, ports.now() - begunAt)
    const secondsLeft = speed > 0 ? Math.ceil((size - at) / speed / 1000) : 0
    show({ state: 'sending', sent: at, size, secondsLeft })
    const answer = await ports.piece(uploadId, at)
    if (isCancelled()) return
    if (answer.kind !== 'at' || answer.done) return end(answer, { size, sent: at }, ports, show)
    at = answer.offset
  }
}

async function open(ports: UploadPorts): Promise<{ uploadId: string; offset: number } | PieceAnswer> {
  const known = ports.remembered()
  const looked = known ? await ports.look(known) : null
  if (known && looked?.kind === 'at' && !looked.done) return { uploadId: known, offset: looked.offset }
  if (looked && looked.kind !== 'gone' && looked.kind !== 'at') return looked
  const begun = await ports.begin()
  if (begun.kind !== 'begun') return begun
  ports.remember(begun.uploadId)
  return { uploadId: begun.uploadId, offset: 0 }
}

function end(
  answer: PieceAnswer,
  { size, sent }: { size: number; sent: number },
  ports: UploadPorts,
  show: (progress: FileProgress) => void,
): void {
  switch (answer.kind) {
    case 'at':
      ports.remember(null)
      return show({ state: 'done' })
    case 'refused':
      ports.remember(null)
      return show({ state: 'refused', text: answer.text })
    case 'gone':
      ports.remember(null)
      return show({ state: 'stopped', sent: 0, size, secondsLeft: 0 })
    default:
      return show({ state: answer.kind, sent, size, secondsLeft: 0 })
  }
}
