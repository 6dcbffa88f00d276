import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import type { MatterCode } from './matters'
import { takingWords } from './words'

/** Leads to what other enclaves have of a matter; `to` is the row here that it is for. */
export function TakeOverLink({ slug, matter, to }: { slug: string; matter: MatterCode; to?: string }) {
  const w = useWords(takingWords)
  return <LinkButton to={paths.takingOver(slug, matter, to ? { to } : {})}>{w.link}</LinkButton>
}
