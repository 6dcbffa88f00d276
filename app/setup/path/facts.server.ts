import { papersDecided } from '~/ground/forms/papers-decided'
import { settingFrom } from '~/ground/settings/settings'
import type { Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import type { SetupFacts } from './steps'

type Counted = Record<Exclude<keyof SetupFacts, Said | 'papers'>, number> &
  Record<'identity' | 'offer' | 'asked', unknown>
type Said = 'sponsor' | 'operator' | 'address' | 'phone' | 'offer' | 'area' | 'fund' | 'relief'

/** What is there of an enclave on a day, in one look. */
export async function setupFacts(client: Pick<Tx, '$queryRaw'>, id: string, day: Day): Promise<SetupFacts> {
  const [row] = await client.$queryRaw<Counted[]>`
    SELECT setting_on(e.id, 'identity', ${day}::date) AS identity, setting_on(e.id, 'offer', ${day}::date) AS offer,
      setting_on(e.id, 'papers', ${day}::date) AS asked,
      (SELECT count(*) FROM "Floor" x WHERE x."enclaveId" = e.id)::int AS floors,
      (SELECT count(*) FROM "Unit" x WHERE x."enclaveId" = e.id AND x.leasable AND x.kind <> 'desk')::int AS rooms,
      (SELECT count(*) FROM "RentScheme" x WHERE x."enclaveId" = e.id)::int AS schemes,
      (SELECT count(*) FROM "LeaseText" x WHERE x."enclaveId" = e.id)::int AS "leaseTexts",
      (SELECT count(*) FROM "Park" x WHERE x."enclaveId" = e.id AND x."validFrom" <= ${day}::date
        AND (x."validUntil" IS NULL OR x."validUntil" >= ${day}::date))::int AS parks,
      (SELECT count(*) FROM "Department" x WHERE x."enclaveId" = e.id AND x."validFrom" <= ${day}::date
        AND (x."validUntil" IS NULL OR x."validUntil" >= ${day}::date))::int AS departments,
      (SELECT count(*) FROM "Indicator" x WHERE x."enclaveId" = e.id AND x."endsOn" IS NULL)::int AS indicators,
      (SELECT count(*) FROM "Indicator" x WHERE x."enclaveId" = e.id AND x."endsOn" IS NULL AND x.target > 0)::int AS targets,
      (SELECT count(*) FROM "OwnKind" x WHERE x."enclaveId" = e.id AND x.state = 'draft')::int AS "draftedKinds",
      (SELECT count(*) FROM "CriteriaSet" x WHERE x."enclaveId" = e.id AND x.purpose = 'admission'
        AND x.state = 'published')::int AS criteria,
      (SELECT count(*) FROM "CriteriaSet" x WHERE x."enclaveId" = e.id AND x.purpose = 'admission'
        AND x.state = 'draft' AND jsonb_array_length(x.criteria) > 0)::int AS "draftedCriteria",
      (SELECT count(DISTINCT x.track) FROM "ApplicationForm" x WHERE x."enclaveId" = e.id
        AND x.state = 'published')::int AS forms,
      (SELECT count(*) FROM "Rubric" x WHERE x."enclaveId" = e.id AND x.state = 'published')::int AS rubrics,
      (SELECT count(*) FROM "Rubric" x WHERE x."enclaveId" = e.id AND x.state = 'draft')::int AS "draftedRubrics",
      (SELECT count(*) FROM "LetterTemplate" x WHERE x."enclaveId" = e.id)::int AS "letterTexts",
      (SELECT count(*) FROM "AgreementText" x WHERE x."enclaveId" = e.id)::int AS "agreementTexts",
      (SELECT count(*) FROM "FrequentQuestion" x WHERE x."enclaveId" = e.id)::int AS questions,
      (SELECT count(*) FROM "FrequentQuestion" x WHERE x."enclaveId" = e.id AND x.published)::int AS "shownQuestions",
      m.directors, m.officers, m.bureau, m.experts
    FROM "Enclave" e CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE role = 'director')::int AS directors,
        count(*) FILTER (WHERE role = 'officer')::int AS officers,
        count(*) FILTER (WHERE role = 'bureau')::int AS bureau,
        count(*) FILTER (WHERE role = 'expert')::int AS experts
      FROM "Membership" x WHERE x."enclaveId" = e.id AND x."endedAt" IS NULL) m
    WHERE e.id = ${id}::uuid`
  if (!row) throw new Error('no enclave')
  const { identity, offer, asked, ...counts } = row
  const who = settingFrom('identity', identity)
  const what = settingFrom('offer', offer)
  const said = (text: string) => text.trim() !== ''
  return {
    ...counts,
    papers: papersDecided(settingFrom('papers', asked)).length,
    sponsor: said(who.sponsorZh),
    operator: said(who.operatorZh),
    address: said(who.addressZh),
    phone: said(who.phone),
    offer: said(what.offerZh),
    area: what.areaSqm > 0,
    fund: what.fundYuan !== null,
    // The portal promises what the scheme of rents says, where there is one.
    relief: what.relief.length > 0 || counts.schemes > 0,
  }
}
