import { divisionChoices } from '~/ground/national-rules/industries'
import { actingIn, type User } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { isDay, yearOf } from '~/shared/days'
import { inLocale } from '~/shared/words'
import { placeOfStart } from './place-of-start'
import { enclaveChoices, startView } from './start-view.server'
import { startWords } from './start-words'

/** The page of a new application as its address asks for it: in which enclave, with what the self-check carried. */
export async function newApplication(user: User, request: Request) {
  const locale = localeOf(request)
  const w = inLocale(startWords, locale)
  const { searchParams } = new URL(request.url)
  const slug = searchParams.get('enclave')
  const day = today()
  if (!slug) {
    return { view: null, choices: await enclaveChoices(day, now(), locale), title: w.chooseEnclave }
  }
  const view = await startView(await actingIn(request, ['founder']), slug, day, now(), locale)
  const foundedOn = searchParams.get('founded_on') ?? ''
  return {
    view,
    choices: null,
    title: w.title(view.name),
    late: searchParams.has('late'),
    thisYear: yearOf(day),
    carried: searchParams.toString().slice(0, 4000),
    track: searchParams.get('track') === 'B' ? 'B' : searchParams.get('track') === 'A' ? 'A' : '',
    foundedOn: isDay(foundedOn) ? foundedOn : '',
    industryCode: searchParams.get('industry_code') ?? '',
    industries: divisionChoices(locale),
    keys: [newId(), newId()],
    contact: { name: user.name, phone: user.phone ?? '' },
    place: placeOfStart(user),
  }
}
export type NewApplicationData = Awaited<ReturnType<typeof newApplication>>
