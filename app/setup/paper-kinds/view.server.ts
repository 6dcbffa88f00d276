import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Actor } from '~/ground/people/actor'
import { notFound } from '~/platform/http.server'
import { shownSetting } from '~/setup/settings-pages/setting-act.server'
import { NEW_PAPER, placeOf } from './change'

/** The papers in force today, and what a page of a setting shows above them. */
export async function paperList(actor: Actor, asked: LoaderFunctionArgs) {
  return shownSetting('papers', actor, asked)
}
export type PaperList = Awaited<ReturnType<typeof paperList>>

/** One kind as it is in force today, or a new one; 404 where none has the code. */
export async function paperEdit(actor: Actor, asked: LoaderFunctionArgs) {
  const shown = await paperList(actor, asked)
  const { papers } = shown.content
  const address = asked.params.code
  const paper = papers.find(({ code }) => code === address) ?? null
  if (!paper && address !== NEW_PAPER) notFound()
  return { ...shown, paper, place: placeOf(papers, paper?.code ?? '') }
}
