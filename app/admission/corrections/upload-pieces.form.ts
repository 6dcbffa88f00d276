import { z } from 'zod'

/** Announces a file that will arrive in pieces. */
export const BeginUploadForm = z.object({
  kind: z.string('kind_missing').min(1, 'kind_missing').max(80),
  name: z.string('name_missing').min(1, 'name_missing').max(400),
  size: z.coerce.number('size_missing').int().min(0).max(2_000_000_000),
})
export type BeginUpload = z.output<typeof BeginUploadForm>

/** A piece and where it belongs; the server in front puts the id of the received bytes into `piece`. */
export const PieceForm = z.object({
  offset: z.coerce.number('offset_missing').int().min(0).max(2_000_000_000),
  piece: z.string('piece_missing').max(100),
})
export type Piece = z.output<typeof PieceForm>
