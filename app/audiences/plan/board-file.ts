import type { LoaderFunctionArgs } from '@remix-run/node'
import { boardFile } from '~/across/board-files/answer.server'
import { isBoard } from '~/across/exports/boards'
import { requireWorker } from '~/plan/board/worker.server'
import { notFound } from '~/platform/http.server'

/** A board as a file, at the desk and at the bureau. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireWorker(request, params.enclave)
  const page = isBoard(params.board) ? params.board : notFound()
  return boardFile(actor, page, { request, format: params.format })
}
