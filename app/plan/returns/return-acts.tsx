import { paths } from '~/platform/paths'
import type { Area } from '~/plan/counting/area'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { returnWords } from './words'

type Page = {
  slug: string
  area: Area
  period: string
  isOver: boolean
  may: { submit: boolean; decide: boolean; fileScan: boolean }
  versions: readonly { version: number; state: string }[]
  shown: { version: number; state: string; mine: boolean; scan: { id: string } | null } | null
}

/** What may be done with a return on its page: only its newest version is acted on. */
export function ReturnActs({ page }: { page: Page }) {
  const { slug, area, period, isOver, may, versions, shown } = page
  const w = useWords(returnWords)
  const [newest] = versions
  const isNewest = shown !== null && shown.version === newest?.version
  const to = (act: 'submission' | 'approval' | 'sending-back' | 'scan') => paths.returnAct(slug, period, act)
  const version = shown?.version ?? null
  const waits = newest?.state === 'submitted'
  return (
    <>
      {isNewest && waits && may.decide && !shown.mine ? (
        <>
          <LinkButton to={to('approval')} variant="primary">
            {w.approve}
          </LinkButton>
          <LinkButton to={to('sending-back')}>{w.sendBack}</LinkButton>
        </>
      ) : null}
      {isNewest && shown.state === 'approved' && may.fileScan ? (
        <LinkButton to={to('scan')}>{w.fileScan}</LinkButton>
      ) : null}
      {isOver && !waits && may.submit ? (
        <LinkButton to={to('submission')} variant={newest?.state === 'approved' ? undefined : 'primary'}>
          {newest?.state === 'approved' ? w.correct : w.submit}
        </LinkButton>
      ) : null}
      {shown?.scan ? (
        <a className="btn btn-secondary" href={paths.file(shown.scan.id)}>
          {w.scan}
        </a>
      ) : null}
      {shown ? (
        <LinkButton to={`${paths.returnOf(area, slug, period)}?version=draft`}>{w.draftLink}</LinkButton>
      ) : null}
      <LinkButton to={paths.returnDebts(area, slug, period)}>{w.debts}</LinkButton>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className="btn btn-secondary"
          href={paths.returnFile(area, slug, period, format, version)}
        >
          {w[format]}
        </a>
      ))}
    </>
  )
}
