import type { Format } from '~/ground/files/formats'
import type { PaperKind } from '~/ground/forms/form-sections'
import { refuse } from '~/shared/outcome'

export const MEGABYTE = 1024 * 1024

/** Why a paper is not taken by what its kind asks. */
export type LimitRefusal = 'other_format' | 'paper_large' | 'too_many'

/** A file as its kind judges it; the format is null where nobody knows it. */
export type Judged = { format: Format | null; size: number }

type Limits = Pick<PaperKind, 'code' | 'formats' | 'megabytes' | 'most'>

/** Why a file is not one of its kind: another format, or larger than is taken; null when it is. */
export function whyNotOfKind(kind: Limits, { format, size }: Judged) {
  if (format === null || !kind.formats.includes(format)) return otherFormat(kind)
  if (size <= kind.megabytes * MEGABYTE) return null
  return refuse('paper_large', { kind: kind.code, megabytes: kind.megabytes })
}

/** Why no further file of a kind is taken beside those that are there; null while there is room. */
export function whyNoMore({ code, most }: Limits, there: number) {
  return there < most ? null : refuse('too_many', { kind: code, most })
}

/** Names what is taken, for the sentence. */
export function otherFormat({ code, formats }: Pick<Limits, 'code' | 'formats'>) {
  return refuse('other_format', { kind: code, formats: formats.join() })
}

/** The papers of an application with what is known of their files. */
export function heldAs(
  papers: readonly { kind: string; fileId: string }[],
  files: readonly (Judged & { id: string })[],
) {
  return papers.flatMap(({ kind, fileId }) => {
    const file = files.find(({ id }) => id === fileId)
    return file ? [{ ...file, kind }] : []
  })
}

/** What of the files a draft holds its kinds do not take: each kind once, with the first thing that is wrong. */
export function unfitPapers(
  kinds: readonly PaperKind[],
  papers: readonly (Judged & { kind: string })[],
): { paper: PaperKind; why: NonNullable<ReturnType<typeof whyNotOfKind> | ReturnType<typeof whyNoMore>> }[] {
  return kinds.flatMap((paper) => {
    const held = papers.filter(({ kind }) => kind === paper.code)
    const why = held.map((file) => whyNotOfKind(paper, file)).find((one) => one !== null)
    const wrong = why ?? (held.length > paper.most ? whyNoMore(paper, held.length) : null)
    return wrong ? [{ paper, why: wrong }] : []
  })
}
